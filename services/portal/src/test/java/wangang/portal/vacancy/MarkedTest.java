package wangang.portal.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTest {

    @Test
    void tellsWhatWasFoundFromTheRest() {
        assertThat(Marked.of("高级<em>会计</em>（<em>税务</em>）"))
                .isEqualTo(List.of(
                        new Marked("高级", false),
                        new Marked("会计", true),
                        new Marked("（", false),
                        new Marked("税务", true),
                        new Marked("）", false)));
    }

    @Test
    void isTextAsItWasWritten() {
        assertThat(Marked.of("A&amp;B &lt;em&gt;<em>&lt;b&gt;</em>"))
                .isEqualTo(List.of(new Marked("A&B <em>", false), new Marked("<b>", true)));
    }

    @Test
    void takesAnUnfinishedMarkAsText() {
        assertThat(Marked.of("<em>会计")).isEqualTo(List.of(new Marked("<em>会计", false)));
    }
}
