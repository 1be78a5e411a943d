package wangang.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static wangang.matching.ranking.Pairs.demandingVacancy;
import static wangang.matching.ranking.Pairs.document;
import static wangang.matching.ranking.Pairs.fittingPerson;
import static wangang.matching.ranking.Pairs.judge;
import static wangang.matching.ranking.Pairs.ranking;
import static wangang.matching.testing.PersonBuilder.aPerson;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void aMatchThatIsGoodForOneSideOnlyCannotWin() {
        assertThat(Score.of(1, 0).combined()).isZero();
        assertThat(Score.of(1, 0.2).combined()).isLessThan(Score.of(0.5, 0.5).combined());
        assertThat(Score.of(0.8, 0.8).combined()).isEqualTo(0.8, within(1e-9));
    }

    @Test
    void whatTheVacancyForbidsNoScoreCanBuy() {
        var person = document(fittingPerson());
        var forbidden = List.of(
                demandingVacancy().with("degree", "MASTER"),
                demandingVacancy().with("kind", "INTERNSHIP"),
                demandingVacancy().with("kind", "PUBLIC_WELFARE"),
                demandingVacancy().with("audience", Map.of("graduateYears", List.of(2025))),
                demandingVacancy().with("audience", Map.of("certifiedDifficulty", true)),
                demandingVacancy().withdrawn());
        assertThat(forbidden)
                .allMatch(vacancy -> ranking()
                        .vacanciesFor(person, List.of(document(vacancy)))
                        .isEmpty());
        assertThat(ranking().vacanciesFor(person, List.of(document(demandingVacancy()))))
                .hasSize(1);
    }

    @Test
    void theOrderDoesNotDependOnTheOrderOfRetrieval() {
        var vacancies = IntStream.range(0, 20)
                .mapToObj(number -> document(demandingVacancy().paying(4_000 + 100 * (number / 2), 7_500)))
                .collect(java.util.stream.Collectors.toList());
        var person = document(fittingPerson());
        var order = ids(ranking().vacanciesFor(person, vacancies));
        Collections.reverse(vacancies);
        assertThat(ids(ranking().vacanciesFor(person, vacancies))).isEqualTo(order);
    }

    @Test
    void aHeavierWeightMovesTheScore() {
        var vacancy = document(demandingVacancy());
        var underpaid = document(fittingPerson().wish("payMin", 20_000));
        var light = ranking(Map.of(Category.PAY, 0.1)).judge(vacancy, underpaid);
        var heavy = ranking(Map.of(Category.PAY, 9.0)).judge(vacancy, underpaid);
        assertThat(heavy.score().forPerson()).isLessThan(light.score().forPerson());
        assertThat(heavy.score().forVacancy()).isEqualTo(light.score().forVacancy());
    }

    @Test
    void anEmptyFileIsNotPushedWhatAsksForNothing() {
        var match = judge(aVacancy("文员").paying(9_000, 12_000), aPerson());
        assertThat(match.score().combined()).isGreaterThan(0.62);
        assertThat(ranking().isWorthPushing(match)).isFalse();
    }

    @Test
    void aFileWithoutWishesIsPushedWhatAsksForItsMajor() {
        var graduate = aPerson().studied("080902", "BACHELOR", 2026);
        var vacancy = aVacancy("研发助理").with("majors", Map.of("codes", List.of("0809")));
        assertThat(ranking().isWorthPushing(judge(vacancy, graduate))).isTrue();
        assertThat(ranking().isWorthPushing(judge(vacancy, graduate.wishing("会计"))))
                .isFalse();
    }

    @Test
    void refusesSettingsThatMakeNoSense() {
        assertThatThrownBy(() -> ranking(Map.of(Category.PAY, -1.0))).hasMessageContaining("PAY");
        assertThatThrownBy(() -> new RankingSettings(Map.of(), 0.6, 0)).hasMessageContaining("depth");
    }

    private static List<java.util.UUID> ids(List<Match> matches) {
        return matches.stream().map(match -> match.vacancy().vacancyId()).toList();
    }
}
