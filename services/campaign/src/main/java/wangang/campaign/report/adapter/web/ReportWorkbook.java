package wangang.campaign.report.adapter.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import wangang.campaign.report.application.Report;

/** The report as a spreadsheet, a sheet per table; numbers are numbers. */
@Component
class ReportWorkbook {

    private final ReportTables tables;
    private final ReportHeading heading;

    ReportWorkbook(ReportTables tables, ReportHeading heading) {
        this.tables = tables;
        this.heading = heading;
    }

    byte[] of(Report report) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Wangang", "1.0")) {
            for (var table : tables.of(report)) {
                var sheet = workbook.newWorksheet(table.title());
                sheet.value(0, 0, heading.title(report.progress()));
                sheet.value(1, 0, heading.subtitle(report.progress()));
                write(sheet, 3, List.copyOf(table.headings()));
                sheet.range(3, 0, 3, table.headings().size() - 1).style().bold().set();
                for (int row = 0; row < table.rows().size(); row++) {
                    write(sheet, 4 + row, table.rows().get(row));
                }
                sheet.freezePane(0, 4);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail", impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, cells.get(column).toString());
            }
        }
    }
}
