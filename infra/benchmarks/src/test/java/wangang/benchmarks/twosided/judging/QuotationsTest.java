package wangang.benchmarks.twosided.judging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationsTest {

    private static final String POSTING = "负责示例平台的日常维护与升级，配合团队完成每个季度的目标，本科及以上学历。";

    @Test
    void aJudgesOwnWordsStay() {
        assertThat(Quotations.shortened("H1：要求本科及以上学历，本人大专", POSTING)).isEqualTo("H1：要求本科及以上学历，本人大专");
    }

    @Test
    void whatIsCopiedFromThePostingIsCut() {
        assertThat(Quotations.shortened("内容是负责示例平台的日常维护与升级，配合团队完成每个季度的目标，不符", POSTING))
                .isEqualTo("内容是负责示例平台…不符");
    }
}
