package wangang.portal.vacancy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** A piece of text, marked where words were found; so that a page writes text only, never another's HTML. */
public record Marked(String text, boolean found) {

    private static final Pattern FOUND = Pattern.compile("<em>(.*?)</em>", Pattern.DOTALL);

    static List<Marked> of(String highlighted) {
        var pieces = new ArrayList<Marked>();
        var matcher = FOUND.matcher(highlighted);
        int end = 0;
        while (matcher.find()) {
            add(pieces, highlighted.substring(end, matcher.start()), false);
            add(pieces, matcher.group(1), true);
            end = matcher.end();
        }
        add(pieces, highlighted.substring(end), false);
        return List.copyOf(pieces);
    }

    private static void add(List<Marked> pieces, String escaped, boolean found) {
        if (!escaped.isEmpty()) {
            pieces.add(new Marked(HtmlUtils.htmlUnescape(escaped), found));
        }
    }
}
