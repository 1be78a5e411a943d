package wangang.campaign.handout.adapter.web;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines as Chinese is set: between any two characters, but with no stop or bracket on the wrong side. */
final class PdfLines {

    private final PdfFont font;

    PdfLines(PdfFont font) {
        this.font = font;
    }

    List<String> of(String text, float width, float size) throws IOException {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) {
            wrap(font.shown(paragraph), width, size, lines);
        }
        return lines;
    }

    private void wrap(String text, float width, float size, List<String> lines) throws IOException {
        var breaks = BreakIterator.getLineInstance(Locale.CHINA);
        breaks.setText(text);
        var line = new StringBuilder();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            var piece = text.substring(from, to);
            if (!line.isEmpty() && font.width(line + piece.stripTrailing(), size) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
            cut(line, width, size, lines);
        }
        lines.add(line.toString().stripTrailing());
    }

    /** A word longer than the line is cut anywhere; its last part stays. */
    private void cut(StringBuilder line, float width, float size, List<String> lines) throws IOException {
        while (font.width(line.toString().stripTrailing(), size) > width) {
            int end = 0;
            float used = 0;
            while (end < line.length()) {
                var next = Character.toString(line.codePointAt(end));
                used += font.width(next, size);
                if (used > width && end > 0) {
                    break;
                }
                end += next.length();
            }
            lines.add(line.substring(0, end));
            line.delete(0, end);
        }
    }
}
