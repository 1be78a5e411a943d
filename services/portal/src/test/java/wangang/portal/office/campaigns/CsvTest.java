package wangang.portal.office.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1"})
    void beginsNoCellWithAFormula(String name) {
        assertThat(Csv.cell(name).replace("\"", "")).startsWith("'");
    }

    @Test
    void leavesNamesAndFiguresAsTheyAre() {
        assertThat(Csv.cell("上海-大学")).isEqualTo("上海-大学");
        assertThat(Csv.cell("76%")).isEqualTo("76%");
        assertThat(Csv.cell("")).isEmpty();
    }

    @Test
    void quotesWhatWouldBreakALine() {
        var csv = Csv.of(List.of("学校", "人数"), List.of(List.of("甲,\"乙\"", "3")));

        assertThat(csv).isEqualTo("\uFEFF学校,人数\r\n\"甲,\"\"乙\"\"\",3\r\n");
    }
}
