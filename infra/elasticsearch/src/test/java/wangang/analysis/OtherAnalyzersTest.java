package wangang.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.analysis.Tokens.terms;

import org.junit.jupiter.api.Test;

class OtherAnalyzersTest {

    @Test
    void exactKeepsANameAsOneFoldedToken() {
        assertThat(terms(JobAnalyzers.exact(), " 上海　ＡＢＣ（集团）  有限公司 ")).containsExactly("上海 abc(集团) 有限公司");
        assertThat(terms(JobAnalyzers.exact(), "  ")).isEmpty();
    }

    @Test
    void bigramNeedsNoDictionary() {
        assertThat(terms(JobAnalyzers.bigram(), "犬美容师 C#"))
                .containsExactly("犬", "犬美", "美", "美容", "容", "容师", "师", "c#", "c");
    }

    @Test
    void bigramGivesEachGramAPositionOfItsOwn() {
        assertThat(Tokens.of(JobAnalyzers.bigram(), "美容师").all())
                .extracting(Tokens.Seen::position)
                .containsExactly(0, 1, 2, 3, 4);
    }
}
