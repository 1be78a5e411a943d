package wangang.portal.employer.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of an XLSX file. */
final class Spreadsheet {

    /** Excel counts days from here. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

    /** Days that a number in a column of dates may be: 1954 to 2119. */
    private static final int EARLIEST = 20_000;

    private static final int LATEST = 80_000;

    /** Unpacked, a table of vacancies is not larger; a file that is only pretends to be small. */
    private static final long LARGEST = 200L * 1024 * 1024;

    private Spreadsheet() {}

    static boolean isOne(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** @throws UnreadableTable when it is no workbook, or too large unpacked */
    static List<List<String>> read(byte[] bytes, int mostRows) {
        try {
            bound(bytes);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                    var rows = workbook.getFirstSheet().openStream()) {
                return rows.limit(mostRows).map(Spreadsheet::cells).toList();
            }
        } catch (IOException | ExcelReaderException unreadable) {
            throw new UnreadableTable("这个文件打不开。请在表格软件中另存为 .xlsx 或 .csv 后再上传。", unreadable);
        }
    }

    private static void bound(byte[] bytes) throws IOException {
        var buffer = new byte[64 * 1024];
        long unpacked = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > LARGEST) {
                        throw new UnreadableTable("表格展开后太大。请分成几个文件上传。", null);
                    }
                }
            }
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int place = 0; place < row.getCellCount(); place++) {
            cells.add(row.getOptionalCell(place).map(Spreadsheet::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR ? "" : cell.getText();
    }

    /** A day as it is written; Excel keeps it as a number. */
    static String day(String cell) {
        if (cell.matches("\\d{5}")) {
            int days = Integer.parseInt(cell);
            return days >= EARLIEST && days <= LATEST ? FIRST_DAY.plusDays(days).toString() : cell;
        }
        var parts = cell.strip().split("[/.年月]", -1);
        return parts.length >= 3
                        && parts[0].matches("20\\d\\d")
                        && parts[1].matches("\\d{1,2}")
                        && parts[2].matches("\\d{1,2}日?")
                ? "%s-%02d-%02d"
                        .formatted(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2].replace("日", "")))
                : cell;
    }
}
