package wangang.vacancy.importing.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    @Test
    void readsPlainAndQuotedCells() throws IOException {
        assertThat(rows("a,b,c\n\"x, y\",\"say \"\"hi\"\"\",\n"))
                .containsExactly(List.of("a", "b", "c"), List.of("x, y", "say \"hi\"", ""));
    }

    @Test
    void aQuotedCellMayHaveLines() throws IOException {
        assertThat(rows("\"one\r\ntwo\",b\r\nlast,row"))
                .containsExactly(List.of("one\r\ntwo", "b"), List.of("last", "row"));
    }

    @Test
    void blankLinesAreNoRows() throws IOException {
        assertThat(rows("\n\r\na,b\n\n")).containsExactly(List.of("a", "b"));
    }

    @Test
    void emptyCellsAreCells() throws IOException {
        assertThat(rows(",\n\"\",\"\"")).containsExactly(List.of("", ""), List.of("", ""));
    }

    @Test
    void aByteOrderMarkIsNoText() throws IOException {
        assertThat(rows("\uFEFFa,b")).containsExactly(List.of("a", "b"));
    }

    @Test
    void anEndlessCellIsNotRead() {
        assertThatExceptionOfType(BrokenInput.class)
                .isThrownBy(() -> rows("a," + "x".repeat(300_000)))
                .withMessage("import/line-too-long");
    }

    private static List<List<String>> rows(String text) throws IOException {
        var rows = new CsvRows(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        var read = new ArrayList<List<String>>();
        for (var row = rows.next(); row != null; row = rows.next()) {
            read.add(row);
        }
        return read;
    }
}
