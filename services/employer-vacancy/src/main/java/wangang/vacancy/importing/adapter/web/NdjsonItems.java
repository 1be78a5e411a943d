package wangang.vacancy.importing.adapter.web;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.importing.application.ImportItem;

/** One JSON object per line; blank lines are passed over. */
final class NdjsonItems implements ItemSource {

    private final BoundedLines lines;
    private final TermsJson terms;
    private int index;

    NdjsonItems(InputStream input, TermsJson terms) {
        this.lines = new BoundedLines(input);
        this.terms = terms;
    }

    @Override
    public @Nullable ImportItem next() throws IOException {
        var line = lines.line();
        while (line != null && line.isBlank()) {
            line = lines.line();
        }
        return line == null ? null : terms.read(index++, line);
    }
}
