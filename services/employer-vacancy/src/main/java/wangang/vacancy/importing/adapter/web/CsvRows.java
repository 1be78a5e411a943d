package wangang.vacancy.importing.adapter.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** RFC 4180: commas, quotes doubled inside quotes, line breaks inside quotes; CRLF or LF. */
final class CsvRows implements TableRows {

    private static final int END = -1;

    private final BoundedLines input;
    private final StringBuilder cell = new StringBuilder();
    private int size;

    CsvRows(InputStream input) {
        this.input = new BoundedLines(input);
    }

    @Override
    public @Nullable List<String> next() throws IOException {
        var cells = row();
        while (cells != null && cells.size() == 1 && cells.getFirst().isBlank()) {
            cells = row();
        }
        return cells;
    }

    private @Nullable List<String> row() throws IOException {
        int next = input.read();
        if (next == END) {
            return null;
        }
        size = 0;
        var cells = new ArrayList<String>();
        while (true) {
            next = next == '"' ? quoted() : plain(next);
            cells.add(cell.toString());
            if (next == END || next == '\n') {
                return cells;
            }
            next = input.read();
        }
    }

    /** Fills the cell and returns what ended it. */
    private int plain(int first) throws IOException {
        cell.setLength(0);
        int next = first;
        while (next != ',' && next != '\n' && next != END) {
            append(next);
            next = input.read();
        }
        int last = cell.length() - 1;
        if (next != ',' && last >= 0 && cell.charAt(last) == '\r') {
            cell.setLength(last);
        }
        return next;
    }

    private int quoted() throws IOException {
        cell.setLength(0);
        while (true) {
            int next = input.read();
            if (next == END) {
                throw new BrokenInput(ImportProblems.OPEN_QUOTE);
            }
            if (next == '"') {
                next = input.read();
                if (next != '"') {
                    return afterQuote(next);
                }
            }
            append(next);
        }
    }

    private int afterQuote(int first) throws IOException {
        int next = first;
        while (next == '\r' || next == ' ') {
            next = input.read();
        }
        while (next != ',' && next != '\n' && next != END) {
            append(next);
            next = input.read();
        }
        return next;
    }

    private void append(int character) throws BrokenInput {
        if (++size > BoundedLines.LONGEST) {
            throw new BrokenInput(ImportProblems.LINE_TOO_LONG);
        }
        cell.append((char) character);
    }
}
