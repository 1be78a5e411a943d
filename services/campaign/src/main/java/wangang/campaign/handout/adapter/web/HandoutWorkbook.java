package wangang.campaign.handout.adapter.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** A handout as a spreadsheet of one sheet; all cells are texts, so that none is ever taken for a formula. */
@Component
class HandoutWorkbook {

    /** Rows kept before they are written out. */
    private static final int HELD = 500;

    void write(HandoutDocument handout, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Wangang", "1.0")) {
            var sheet = workbook.newWorksheet("安排");
            setWidths(sheet, handout.tables());
            int row = 0;
            sheet.inlineString(row, 0, handout.title());
            sheet.range(row, 0, row, 0).style().bold().set();
            for (var line : handout.lines()) {
                sheet.inlineString(++row, 0, line);
            }
            for (var table : handout.tables()) {
                row = write(sheet, row + 2, table);
            }
        }
    }

    /** @return the last row written */
    private static int write(Worksheet sheet, int first, HandoutTable table) throws IOException {
        int row = first;
        sheet.inlineString(row, 0, table.title());
        sheet.range(row, 0, row, 0).style().bold().set();
        row++;
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.inlineString(row, column, table.columns().get(column).heading());
        }
        sheet.range(row, 0, row, table.columns().size() - 1).style().bold().set();
        for (var one : table.rows()) {
            row++;
            for (int column = 0; column < one.cells().size(); column++) {
                sheet.inlineString(row, column, one.cells().get(column).text());
            }
            if (row % HELD == 0) {
                sheet.flush();
            }
        }
        return row;
    }

    /** Before the first row is written out; all tables share the columns. */
    private static void setWidths(Worksheet sheet, List<HandoutTable> tables) {
        if (!tables.isEmpty()) {
            var columns = tables.getFirst().columns();
            for (int column = 0; column < columns.size(); column++) {
                sheet.width(column, columns.get(column).share());
            }
        }
    }
}
