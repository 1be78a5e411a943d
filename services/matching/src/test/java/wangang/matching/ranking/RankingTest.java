package wangang.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static wangang.matching.ranking.Category.KIND;
import static wangang.matching.ranking.Category.OCCUPATION;
import static wangang.matching.ranking.Category.PLACE;
import static wangang.matching.ranking.Pairs.demandingVacancy;
import static wangang.matching.ranking.Pairs.document;
import static wangang.matching.ranking.Pairs.fittingPerson;
import static wangang.matching.ranking.Pairs.judge;
import static wangang.matching.ranking.Pairs.ranking;
import static wangang.matching.testing.PersonBuilder.aPerson;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void aMatchThatIsGoodForOneSideOnlyCannotWin() {
        double balance = RankingSettings.shipped().balance();
        var middling = Score.of(0.5, 0.5, balance);
        assertThat(middling.combined()).isEqualTo(0.5, within(1e-9));
        for (double poor = 0; poor < 0.4; poor += 0.01) {
            assertThat(Score.of(1, poor, balance).combined()).isLessThan(middling.combined());
            assertThat(Score.of(poor, 1, balance).combined())
                    .isEqualTo(Score.of(1, poor, balance).combined());
        }
        assertThat(Score.of(0, 1, balance).combined()).isZero();
        assertThat(Score.of(0, 0, balance).combined()).isZero();
    }

    @Test
    void theCombinedScoreIsTheHarmonicMeanAtABalanceOfOneAndNearsTheWorseSideAboveIt() {
        assertThat(Score.of(1, 0.25, 1).combined()).isEqualTo(0.4, within(1e-9));
        assertThat(Score.of(1, 0.25, 50).combined()).isEqualTo(0.25, within(0.01));
    }

    @Test
    void theScoresFollowFromTheAnswerItself() {
        var explanation = ranking().explainToPerson(judge(demandingVacancy().in("310105001"), fittingPerson()));
        for (var direction : Category.Direction.values()) {
            double mean = explanation.evidence().stream()
                    .filter(found -> found.category().direction() == direction)
                    .mapToDouble(found -> found.value() * explanation.weights().getOrDefault(found.category(), 0.0))
                    .sum();
            var score = explanation.score();
            assertThat(mean)
                    .isEqualTo(
                            direction == Category.Direction.FOR_PERSON ? score.forPerson() : score.forVacancy(),
                            within(1e-3));
        }
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
        var light = ranking(paying(0.05)).judge(vacancy, underpaid);
        var heavy = ranking(paying(0.9)).judge(vacancy, underpaid);
        assertThat(heavy.score().forPerson()).isLessThan(light.score().forPerson());
        assertThat(heavy.score().forVacancy()).isEqualTo(light.score().forVacancy());
    }

    @Test
    void anEmptyFileIsNotPushedWhatAsksForNothing() {
        var everything = RankingSettings.shipped();
        var eager = new RankingSettings(
                everything.weights(),
                everything.availability(),
                everything.unasked(),
                1,
                everything.scale(),
                everything.thresholds(),
                everything.work(),
                0,
                200,
                0,
                0,
                0);
        var match = judge(aVacancy("文员").paying(9_000, 12_000), aPerson());
        assertThat(ranking(eager).isWorthPushing(match)).isFalse();
    }

    @Test
    void aFileWithoutWishesIsPushedWhatAsksForItsMajor() {
        var graduate = aPerson().studied("080902", "BACHELOR", 2026);
        var vacancy = aVacancy("研发助理").with("majors", Map.of("codes", List.of("0809")));
        assertThat(ranking().isWorthPushing(judge(vacancy, graduate))).isTrue();
        assertThat(ranking().isWorthPushing(judge(vacancy, graduate.wishing("会计"))))
                .isFalse();
    }

    private static RankingSettings paying(double weight) {
        var weights = new EnumMap<>(RankingSettings.shipped().weights());
        double others = weights.getOrDefault(OCCUPATION, 0.0)
                + weights.getOrDefault(PLACE, 0.0)
                + weights.getOrDefault(KIND, 0.0);
        weights.replaceAll((category, old) -> switch (category) {
            case PAY -> weight;
            case OCCUPATION, PLACE, KIND -> old * (1 - weight) / others;
            default -> old;
        });
        return RankingSettings.shipped().withWeights(weights);
    }

    private static List<java.util.UUID> ids(List<Match> matches) {
        return matches.stream().map(match -> match.vacancy().vacancyId()).toList();
    }
}
