package wangang.vacancy.legality.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalRefusalsTest {

    @ParameterizedTest
    @ValueSource(strings = {"sex", "deposit-document", "pay-minimum", "pay-minimum-hourly"})
    void aLawHasACodeOfItsOwn(String law) {
        var refused = LegalRefusals.forbidden(finding(law));

        assertThat(refused.code()).isEqualTo("legal/" + law);
        assertThat(refused.field()).isEqualTo("text");
        assertThat(refused.detail()).contains("“限女性”", "《就业促进法》", "性别不限");
        assertThat(refused.more())
                .containsEntry("start", 3)
                .containsEntry("end", 6)
                .containsEntry("words", "限女性");
    }

    @Test
    void aLawThatIsNewIsRefusedAllTheSame() {
        assertThat(LegalRefusals.forbidden(finding("noise")).code()).isEqualTo("vacancy/unlawful");
    }

    private static LegalFinding finding(String law) {
        return new LegalFinding(law, true, "text", 3, 6, "限女性", "《就业促进法》第二十七条", "不得以性别为由拒绝录用。", "性别不限。", true);
    }
}
