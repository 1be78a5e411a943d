package wangang.portal.employer.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptMappingTest {

    private static final KeptMapping THEIRS =
            new KeptMapping(Map.of("学历要求", "degree", "招聘\n职位", "title"), Map.of("kind", Map.of("正式工", "FULL_TIME")));

    @Test
    void readsItsOwnWordsBelowAHeadingThatIsKeptAlone() {
        assertThat(THEIRS.read(sheet(List.of("学历要求", "用工形式", "颜色"), List.of("本科", " 正式工 ", "红"))))
                .isEqualTo(sheet(List.of("最低学历", "用工形式", "颜色"), List.of("BACHELOR", "FULL_TIME", "红")));
    }

    @Test
    void prefersWhatTheEmployerMeansByAWord() {
        var theirs = new KeptMapping(null, Map.of("kind", Map.of("实习", "TRAINEESHIP")));
        assertThat(theirs.meaning(Column.KIND, "实习")).isEqualTo("TRAINEESHIP");
        assertThat(theirs.meaning(Column.KIND, "兼职")).isEqualTo("PART_TIME");
    }

    @Test
    void knowsAHeadingWhateverEndsItsLines() {
        assertThat(THEIRS.column("招聘\r\n职位")).contains(Column.TITLE);
        assertThat(THEIRS.withoutHeading("招聘\r\n职位").columns()).containsOnlyKeys("学历要求");
    }

    @Test
    void keepsOneHeadingForAColumnAndAddsWords() {
        var more = new KeptMapping(
                Map.of("文化程度", "degree"), Map.of("kind", Map.of("临时工", "FLEXIBLE"), "degree", Map.of("研究生", "MASTER")));

        var merged = THEIRS.with(more);

        assertThat(merged.columns()).isEqualTo(Map.of("招聘\n职位", "title", "文化程度", "degree"));
        assertThat(merged.values())
                .isEqualTo(Map.of(
                        "kind", Map.of("正式工", "FULL_TIME", "临时工", "FLEXIBLE"), "degree", Map.of("研究生", "MASTER")));
    }

    @Test
    void leavesTwoHeadingsForOneColumnToTheService() {
        var twice = new KeptMapping(Map.of("职责", "text", "要求", "text"), null);
        assertThat(THEIRS.with(twice).columns()).containsEntry("职责", "text").containsEntry("要求", "text");
    }

    @Test
    void forgetsOneWord() {
        assertThat(THEIRS.withoutWord("kind", "正式工").values()).isEmpty();
        assertThat(THEIRS.withoutWord("degree", "正式工")).isEqualTo(THEIRS);
    }

    @Test
    void findsWordsThatSayNothingEachOnce() {
        var sheet = new Sheet(
                List.of("用工形式", "招聘对象", "招应届", "岗位描述"),
                List.of(
                        List.of("正式工", "2026；2027", "是", "好"),
                        List.of("临时工", "应届生", "可以", "好"),
                        List.of("临时工", "EVERYONE", "0", ""),
                        List.of("full_time", "", "", "")));
        assertThat(UnreadWord.in(sheet, THEIRS, KeptMapping.NONE))
                .containsExactly(
                        new UnreadWord(Column.KIND, "临时工", null),
                        new UnreadWord(Column.AUDIENCE, "应届生", null),
                        new UnreadWord(Column.FRESH, "可以", null));
    }

    @Test
    void saysWhyATableWouldBeRefusedAsAWhole() {
        assertThat(HeadingFaults.of(List.of("岗位编号", "学历要求", "最低学历", "", "颜色"), THEIRS))
                .satisfiesExactly(
                        unknown -> assertThat(unknown).contains("颜色").doesNotContain("学历要求"),
                        unnamed -> assertThat(unnamed).contains("没有列名"),
                        repeated -> assertThat(repeated).contains("“最低学历”"),
                        lacking -> assertThat(lacking).contains("岗位名称"));
        assertThat(HeadingFaults.of(List.of("岗位编号", "招聘\n职位"), THEIRS)).isEmpty();
    }

    private static Sheet sheet(List<String> headings, List<String> row) {
        return new Sheet(headings, List.of(row));
    }
}
