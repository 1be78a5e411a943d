package wangang.vacancy.jobposting;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Descriptions are HTML in a JobPosting and plain text with us. Reading takes time in proportion to the length. */
final class PostingText {

    private static final char EDGE = '\u0000';

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\b[^<>]*>");
    private static final Pattern BLOCK =
            Pattern.compile("(?i)</?(?:p|div|li|ul|ol|dl|dd|dt|h[1-6]|tr|table|section|article)\\b[^<>]*>");
    private static final Pattern EDGES = Pattern.compile(EDGE + "[\\s" + EDGE + "]*");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\n\\s*");

    private PostingText() {}

    static String html(String text) {
        return "<p>" + HtmlUtils.htmlEscape(text).replace("\n", "<br>") + "</p>";
    }

    /** Of what has no markup the line breaks stay; elsewhere they are those of the markup. */
    static String plain(String description) {
        if (!MARKUP.matcher(description).find()) {
            return HtmlUtils.htmlUnescape(description);
        }
        var shown = without(
                without(without(description, "<!--", "-->"), "<script\\b", "</script\\b[^<>]*>"),
                "<style\\b",
                "</style\\b[^<>]*>");
        var oneLine = LINE_BREAKS.matcher(shown).replaceAll(" ");
        var edged = BLOCK.matcher(BREAK.matcher(oneLine).replaceAll("\n")).replaceAll(String.valueOf(EDGE));
        var broken = EDGES.matcher(edged).replaceAll("\n");
        return HtmlUtils.htmlUnescape(MARKUP.matcher(broken).replaceAll(""));
    }

    /** What is not closed hides the rest. */
    private static String without(String html, String begin, String end) {
        var from = Pattern.compile(begin, Pattern.CASE_INSENSITIVE).matcher(html);
        var to = Pattern.compile(end, Pattern.CASE_INSENSITIVE).matcher(html);
        var kept = new StringBuilder(html.length());
        int at = 0;
        while (from.find(at)) {
            kept.append(html, at, from.start());
            if (!to.find(from.end())) {
                return kept.toString();
            }
            at = to.end();
        }
        return kept.append(html, at, html.length()).toString();
    }
}
