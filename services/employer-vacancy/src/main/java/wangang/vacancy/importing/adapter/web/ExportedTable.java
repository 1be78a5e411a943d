package wangang.vacancy.importing.adapter.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import wangang.vacancy.posting.domain.TermsForm;

/** Vacancies as rows under the headings that an import reads, written while they are found. */
interface ExportedTable extends AutoCloseable {

    void write(List<TermsForm> vacancies) throws IOException;

    @Override
    void close() throws IOException;

    static ExportedTable in(TableFormat format, OutputStream output) throws IOException {
        return switch (format) {
            case CSV -> new Csv(output);
            case XLSX -> new Xlsx(output);
        };
    }

    private static List<String> headings() {
        return Stream.of(CsvColumn.values()).map(CsvColumn::heading).toList();
    }

    private static List<String> cells(TermsForm terms) {
        return Stream.of(CsvColumn.values())
                .map(column -> ExportedCell.of(column, terms))
                .toList();
    }

    /** RFC 4180, with a byte order mark, by which spreadsheets know the encoding. */
    final class Csv implements ExportedTable {

        private final BufferedWriter lines;

        Csv(OutputStream output) throws IOException {
            lines = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
            lines.write('\uFEFF');
            row(headings());
        }

        @Override
        public void write(List<TermsForm> vacancies) throws IOException {
            for (var terms : vacancies) {
                row(cells(terms));
            }
            lines.flush();
        }

        private void row(List<String> cells) throws IOException {
            lines.write(String.join(",", cells.stream().map(Csv::quoted).toList()));
            lines.write("\r\n");
        }

        private static String quoted(String cell) {
            return cell.chars().noneMatch(each -> each == ',' || each == '"' || each == '\r' || each == '\n')
                    ? cell
                    : '"' + cell.replace("\"", "\"\"") + '"';
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    /** Everything is text, so that no code loses its zeros. */
    final class Xlsx implements ExportedTable {

        private final Workbook workbook;
        private final Worksheet sheet;
        private int row;

        Xlsx(OutputStream output) {
            workbook = new Workbook(output, "wangang", "1.0");
            sheet = workbook.newWorksheet("岗位");
            row(headings());
        }

        @Override
        public void write(List<TermsForm> vacancies) throws IOException {
            vacancies.forEach(terms -> row(cells(terms)));
            sheet.flush();
        }

        private void row(List<String> cells) {
            for (int column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    sheet.value(row, column, cells.get(column));
                }
            }
            row++;
        }

        @Override
        public void close() throws IOException {
            workbook.close();
        }
    }
}
