package wangang.portal.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class XmlTest {

    @Test
    void isWellFormedWhateverSomebodyTyped() throws Exception {
        var document = Xml.document("feed", "http://www.w3.org/2005/Atom", xml -> {
            xml.text("title", "A & B <c> \u0000\u000b\ud800 岗 \ud83d\ude00");
            xml.empty("link", "href", "/?q=\"<&>'\u0001");
        });

        var read = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(document));
        assertThat(read.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("A & B <c>  岗 \ud83d\ude00");
        assertThat(read.getElementsByTagName("link")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("href")
                        .getNodeValue())
                .isEqualTo("/?q=\"<&>'");
    }
}
