package wangang.vacancy.importing.adapter.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Rejection;

/** The first sheet of an XLSX workbook (ISO/IEC 29500), row by row; kept in a file while it is read. */
final class XlsxRows implements TableRows, AutoCloseable {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static final int MOST_ROWS = 100_000;

    /** Bytes: a workbook that unpacks to more only pretends to be small. Its words are held in memory. */
    private static final long LARGEST_UNPACKED = 200L * 1024 * 1024;

    private final Path file;
    private final ReadableWorkbook workbook;
    private final Stream<Row> rows;
    private final Iterator<Row> remaining;
    private int width = -1;
    private int read;

    private XlsxRows(Path file, ReadableWorkbook workbook, Stream<Row> rows) {
        this.file = file;
        this.workbook = workbook;
        this.rows = rows;
        this.remaining = rows.iterator();
    }

    /** @throws BrokenInput when it is no workbook, or too large unpacked */
    static XlsxRows of(InputStream input) throws IOException {
        var file = Files.createTempFile("wangang-import-", ".xlsx");
        try {
            Files.copy(input, file, StandardCopyOption.REPLACE_EXISTING);
            bound(file);
            return opened(file);
        } catch (IOException | RuntimeException refused) {
            Files.deleteIfExists(file);
            throw refused;
        }
    }

    private static XlsxRows opened(Path file) throws BrokenInput {
        try {
            return opened(file, new ReadableWorkbook(file.toFile()));
        } catch (IOException | RuntimeException noWorkbook) {
            throw broken(ImportProblems.NO_WORKBOOK, noWorkbook);
        }
    }

    private static XlsxRows opened(Path file, ReadableWorkbook workbook) throws IOException {
        try {
            return new XlsxRows(file, workbook, workbook.getFirstSheet().openStream());
        } catch (IOException | RuntimeException noSheet) {
            workbook.close();
            throw noSheet;
        }
    }

    /** By unpacking, for what a workbook says of its own size may be wrong. */
    private static void bound(Path file) throws IOException {
        var buffer = new byte[64 * 1024];
        long unpacked = 0;
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                try (var content = zip.getInputStream(entry)) {
                    for (int length = content.read(buffer); length >= 0; length = content.read(buffer)) {
                        unpacked += length;
                        if (unpacked > LARGEST_UNPACKED) {
                            throw new BrokenInput(ImportProblems.WORKBOOK_TOO_LARGE);
                        }
                    }
                }
            }
        } catch (ZipException noZip) {
            throw broken(ImportProblems.NO_WORKBOOK, noZip);
        }
    }

    @Override
    public @Nullable List<String> next() throws IOException {
        while (hasNext()) {
            var cells = cells();
            if (!cells.isEmpty()) {
                if (width < 0) {
                    width = cells.size();
                }
                while (cells.size() < width) {
                    cells.add("");
                }
                return cells;
            }
        }
        return null;
    }

    private boolean hasNext() throws BrokenInput {
        try {
            return remaining.hasNext();
        } catch (RuntimeException unreadable) {
            // Whatever a damaged sheet makes the library fail with.
            throw broken(ImportProblems.NO_WORKBOOK, unreadable);
        }
    }

    /** Without blanks at the end of the row: sheets are wider than what is written in them. */
    private List<String> cells() throws BrokenInput {
        var row = remaining.next();
        if (++read > MOST_ROWS + 1) {
            throw new BrokenInput(ImportProblems.TOO_MANY_ROWS);
        }
        var cells = new ArrayList<String>();
        int size = 0;
        for (int place = 0; place < row.getCellCount(); place++) {
            var text = row.getOptionalCell(place).map(XlsxRows::text).orElse("");
            size += text.length();
            cells.add(text);
        }
        if (size > BoundedLines.LONGEST) {
            throw new BrokenInput(ImportProblems.LINE_TOO_LONG);
        }
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return cells;
    }

    /** Numbers as they are typed: 8000, not 8000.0. Days are numbers too, which the column of dates knows. */
    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> cell.asNumber().stripTrailingZeros().toPlainString();
            case EMPTY, ERROR -> "";
            case STRING, FORMULA, BOOLEAN -> Objects.requireNonNullElse(cell.getText(), "");
        };
    }

    private static BrokenInput broken(Rejection rejection, Exception cause) {
        var broken = new BrokenInput(rejection);
        broken.initCause(cause);
        return broken;
    }

    @Override
    public void close() throws IOException {
        rows.close();
        workbook.close();
        Files.deleteIfExists(file);
    }
}
