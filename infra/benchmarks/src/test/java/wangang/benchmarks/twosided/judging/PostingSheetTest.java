package wangang.benchmarks.twosided.judging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostingSheetTest {

    @Test
    void whatIsDemandedSurvivesTheCut() {
        var text = "岗位职责：" + "做示例工作。".repeat(200) + "任职要求：本科，两年经验。";

        assertThat(PostingSheet.cut(text))
                .startsWith("岗位职责")
                .contains("任职要求：本科，两年经验。")
                .hasSizeLessThan(910);
    }

    @Test
    void aShortTextIsLeftWhole() {
        assertThat(PostingSheet.cut("任职要求：本科。")).isEqualTo("任职要求：本科。");
    }
}
