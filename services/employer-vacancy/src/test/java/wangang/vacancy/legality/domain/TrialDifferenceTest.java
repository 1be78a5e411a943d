package wangang.vacancy.legality.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import wangang.vacancy.posting.domain.VacancyId;

class TrialDifferenceTest {

    private static final LegalFinding WOMEN = finding("sex", true, 3, "限女性");
    private static final LegalFinding YOUNG = finding("age", false, 9, "35岁以下");

    @Test
    void theSameFindingsDoNotDifferHoweverTheyAreExplained() {
        var reworded = new LegalFinding(
                WOMEN.code(), true, "text", WOMEN.start(), WOMEN.end(), WOMEN.words(), "§", "why", "how", true);

        assertThat(TrialDifference.between(record(WOMEN, YOUNG), record(YOUNG, reworded)))
                .isEqualTo(new TrialDifference(List.of(), List.of(), false, false));
    }

    @Test
    void aNewFindingThatBlocksBlocks() {
        assertThat(TrialDifference.between(record(YOUNG), record(WOMEN, YOUNG)))
                .isEqualTo(new TrialDifference(List.of(WOMEN), List.of(), true, false));
    }

    @Test
    void whatNothingForbidsAnyLongerIsFreed() {
        assertThat(TrialDifference.between(record(WOMEN, YOUNG), record()))
                .isEqualTo(new TrialDifference(List.of(), List.of(WOMEN, YOUNG), false, true));
    }

    @Test
    void whatWasBlockedAndStaysSoIsNeitherBlockedNorFreed() {
        var deposit = finding("deposit-document", true, 20, "押金");

        assertThat(TrialDifference.between(record(WOMEN), record(deposit)))
                .isEqualTo(new TrialDifference(List.of(deposit), List.of(WOMEN), false, false));
    }

    @Test
    void anotherWeightIsAnotherFinding() {
        var forbidden = finding("age", true, 9, "35岁以下");

        assertThat(TrialDifference.between(record(YOUNG), record(forbidden)))
                .isEqualTo(new TrialDifference(List.of(forbidden), List.of(YOUNG), true, false));
    }

    @Test
    void whatAnOfficerLetPassDoesNotBlock() {
        var passed = new LegalOverride("officer", "理由", Instant.EPOCH, Set.of(LegalOverride.Passed.of(WOMEN)));
        var longer = finding("sex", true, 1, "要求限女性");

        assertThat(TrialDifference.between(record(passed, WOMEN), record(passed, WOMEN))
                        .blocks())
                .isFalse();
        assertThat(TrialDifference.between(record(passed, WOMEN), record(passed, longer))
                        .blocks())
                .isTrue();
    }

    private static LegalRecord record(LegalFinding... findings) {
        return record(null, findings);
    }

    private static LegalRecord record(@Nullable LegalOverride passed, LegalFinding... findings) {
        return new LegalRecord(new VacancyId(new UUID(0, 1)), "1", Instant.EPOCH, List.of(findings), passed);
    }

    private static LegalFinding finding(String code, boolean blocks, int start, String words) {
        return new LegalFinding(code, blocks, "text", start, start + words.length(), words, "第一条", "因", "改", true);
    }
}
