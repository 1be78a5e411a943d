package wangang.vacancy.importing.adapter.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Characters of a UTF-8 file without byte order mark, and its lines, none longer than 256 Ki characters. */
final class BoundedLines {

    static final int LONGEST = 256 * 1024;
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private final BufferedReader reader;
    private boolean begun;

    BoundedLines(InputStream input) {
        reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8), 64 * 1024);
    }

    /** The next character, or -1. */
    int read() throws IOException {
        int next = reader.read();
        if (!begun) {
            begun = true;
            if (next == BYTE_ORDER_MARK) {
                next = reader.read();
            }
        }
        return next;
    }

    /** Without its line break; null at the end. */
    @Nullable
    String line() throws IOException {
        var line = new StringBuilder(512);
        int next = read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (line.length() == LONGEST) {
                throw new BrokenInput(ImportProblems.LINE_TOO_LONG);
            }
            line.append((char) next);
            next = read();
        }
        return line.toString();
    }
}
