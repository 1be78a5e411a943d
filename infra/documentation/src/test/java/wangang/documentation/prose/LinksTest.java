package wangang.documentation.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;

class LinksTest {

    private static final Pattern ELSEWHERE = Pattern.compile("^[a-z]+:.*");
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\">");

    private final Map<Path, Set<String>> anchors = new HashMap<>();

    @Test
    void everyLinkInsideTheProjectLeadsSomewhere() throws IOException {
        var broken = new ArrayList<String>();
        for (var page : Pages.all()) {
            for (var link : links(page)) {
                if (!ELSEWHERE.matcher(link).matches() && !leadsSomewhere(page.file(), link)) {
                    broken.add(page.name() + ": " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private boolean leadsSomewhere(Path page, String link) throws IOException {
        int hash = link.indexOf('#');
        var path = URLDecoder.decode(hash < 0 ? link : link.substring(0, hash), StandardCharsets.UTF_8);
        var target = path.isEmpty() ? page : page.resolveSibling(path).normalize();
        if (!Files.exists(target)) {
            return false;
        }
        return hash < 0 || anchorsOf(target).contains(link.substring(hash + 1));
    }

    private Set<String> anchorsOf(Path file) throws IOException {
        var known = anchors.get(file);
        if (known == null) {
            known = anchors(Pages.read(file));
            anchors.put(file, known);
        }
        return known;
    }

    private static Set<String> anchors(Pages.Page page) {
        var found = new HashSet<String>();
        ANCHOR.matcher(page.text()).results().forEach(anchor -> found.add(anchor.group(1)));
        var ids = IdGenerator.builder().build();
        page.node().accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                found.add(ids.generateId(words(heading)));
            }
        });
        return found;
    }

    private static String words(Heading heading) {
        var words = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }

    private static List<String> links(Pages.Page page) {
        var links = new ArrayList<String>();
        page.node().accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
            }
        });
        return links;
    }
}
