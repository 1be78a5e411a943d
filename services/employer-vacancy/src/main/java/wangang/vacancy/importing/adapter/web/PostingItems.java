package wangang.vacancy.importing.adapter.web;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.importing.application.ImportItem;

/** JobPostings one after the other, on lines of their own or in an array; told apart by their braces. */
final class PostingItems implements ItemSource {

    static final String MEDIA_TYPE = "application/ld+json";

    private static final int END = -1;

    private final BoundedLines input;
    private final TermsJson terms;
    private int index;

    PostingItems(InputStream input, TermsJson terms) {
        this.input = new BoundedLines(input);
        this.terms = terms;
    }

    @Override
    public @Nullable ImportItem next() throws IOException {
        int next = input.read();
        while (next == ',' || next == '[' || next == ']' || (next != END && Character.isWhitespace(next))) {
            next = input.read();
        }
        if (next == END) {
            return null;
        }
        return terms.readPosting(index++, next == '{' ? object() : strayed(next));
    }

    /** To the brace that closes it, or to the end of the file. */
    private String object() throws IOException {
        var text = new StringBuilder(1024).append('{');
        int depth = 1;
        boolean quoted = false;
        boolean escaped = false;
        while (depth > 0) {
            int next = input.read();
            if (next == END) {
                return text.toString();
            }
            append(text, next);
            boolean plain = !escaped;
            escaped = plain && quoted && next == '\\';
            if (plain && next == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += next == '{' ? 1 : next == '}' ? -1 : 0;
            }
        }
        return text.toString();
    }

    /** What is no object is one item to the end of its line. */
    private String strayed(int first) throws IOException {
        var text = new StringBuilder();
        for (int next = first; next != END && next != '\n'; next = input.read()) {
            append(text, next);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, int character) throws BrokenInput {
        if (text.length() == BoundedLines.LONGEST) {
            throw new BrokenInput(ImportProblems.LINE_TOO_LONG);
        }
        text.append((char) character);
    }
}
