package wangang.portal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private final ReferenceTables tables = new ReferenceTables();
    private final Choices choices = new Choices(tables);

    @Test
    void putsTheVeryNameFirst() {
        assertThat(names("majors", "会计学")).first().isEqualTo("会计学");
        assertThat(names("universities", "华东师范大学")).first().isEqualTo("华东师范大学");
    }

    @Test
    void understandsPinyinAndItsBeginning() {
        assertThat(names("majors", "kuaijixue")).contains("会计学");
        assertThat(names("majors", "ruanjiangong")).contains("软件工程");
        assertThat(names("universities", "fudan")).first().isEqualTo("复旦大学");
    }

    @Test
    void understandsInitialsAndMixtures() {
        assertThat(names("majors", "rjgc")).contains("软件工程");
        assertThat(names("majors", "软件gc")).contains("软件工程");
        assertThat(names("universities", "hdsfdx")).contains("华东师范大学");
        assertThat(names("subdistricts", "zhoujiaqiao")).contains("周家桥街道");
    }

    @Test
    void findsInsideNamesAndByCode() {
        assertThat(names("occupations", "软件工程")).isNotEmpty().allMatch(name -> name.contains("软件"));
        assertThat(choices.of("majors", "080902"))
                .first()
                .extracting(Choice::name)
                .isEqualTo("软件工程");
    }

    @Test
    void findsNothingForNothing() {
        assertThat(choices.of("majors", " ")).isEmpty();
        assertThat(choices.of("majors", "zzzzqqqq")).isEmpty();
        assertThat(choices.of("nonsense", "会计")).isEmpty();
    }

    @Test
    void hasNoHeadingsAndNoBrokenNamesInTheTables() {
        assertThat(tables.majors().names()).doesNotContainKey("code");
        assertThat(tables.universities().names().keySet()).noneMatch(name -> name.contains("\\n"));
    }

    @Test
    void tellsTheCodeOfAnExactNameOnly() {
        assertThat(tables.majors().codeOf(" 软件工程 ")).contains("080902");
        assertThat(tables.majors().codeOf("软件")).isEmpty();
    }

    private List<String> names(String table, String typed) {
        return choices.of(table, typed).stream().map(Choice::name).toList();
    }
}
