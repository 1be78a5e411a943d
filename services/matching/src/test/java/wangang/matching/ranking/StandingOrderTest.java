package wangang.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static wangang.matching.ranking.Pairs.demandingVacancy;
import static wangang.matching.ranking.Pairs.document;
import static wangang.matching.ranking.Pairs.fittingPerson;
import static wangang.matching.ranking.Pairs.ranking;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wangang.matching.document.EmployerFacts;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;

/** What age and employer do to a person's list, beside the fit. */
class StandingOrderTest {

    private static final EmployerFacts UNKNOWN = EmployerFacts.named("示例单位");
    private static final EmployerFacts ANSWERS = new EmployerFacts("示例单位", 0.9, 1.0);
    private static final EmployerFacts SILENT = new EmployerFacts("示例单位", 0.1, 0.5);

    /** As much as two sums of the same parts may differ. */
    private static final double NOTHING = 1e-9;

    private final Ranking ranking = ranking();
    private final List<VacancyDocument> kept = IntStream.range(0, 300)
            .mapToObj(seed -> document(
                    new GeneratedPairs(5_000 + seed).vacancy().numbered(seed).stale(seed % 3 == 0),
                    seed % 4 == 0 ? UNKNOWN : new EmployerFacts("示例单位", seed % 21 / 20.0, seed % 11 / 10.0)))
            .toList();
    private final PersonDocument person = document(fittingPerson());

    @Test
    void ofEqualsWhoAnswersGoesFirstAndWhatNobodyConfirmsLast() {
        var answered = of(ANSWERS, false);
        var unknown = of(UNKNOWN, false);
        var silent = of(SILENT, false);
        var stale = of(UNKNOWN, true);

        assertThat(ids(ranking.vacanciesFor(person, List.of(stale, silent, unknown, answered))))
                .containsExactly(answered.vacancyId(), unknown.vacancyId(), silent.vacancyId(), stale.vacancyId());
    }

    @Test
    void itIsToldApartFromTheScore() {
        var plain = ranking.judge(of(UNKNOWN, false), person);
        var silent = ranking.judge(of(SILENT, true), person);

        assertThat(silent.score()).isEqualTo(plain.score());
        assertThat(ranking.addends(plain, Map.of())).isEmpty();
        var addends = ranking.addends(silent, Map.of());
        assertThat(addends).extracting(Addend::reason).containsExactly(Addend.Reason.EMPLOYER, Addend.Reason.STALE);
        assertThat(addends).extracting(Addend::text).containsExactly("单位一周内回复了 10% 的投递", "单位较长时间未确认该岗位仍在招聘");
        assertThat(addends).allMatch(addend -> addend.value() < 0);
    }

    @Test
    void aGoodEmployerIsWorthLessThanTheWeight() {
        var addend = ranking.addends(ranking.judge(of(ANSWERS, false), person), Map.of())
                .getFirst();
        assertThat(addend.value())
                .isPositive()
                .isLessThan(RankingSettings.shipped().employer());
        assertThat(ranking.addends(ranking.judge(of(SILENT, false), person), Map.of())
                        .getFirst()
                        .value())
                .isCloseTo(-RankingSettings.shipped().employer() * 0.71, within(1e-9));
    }

    @Test
    void nobodyIsSentWhatMayBeFilledLongAgo() {
        assertThat(ranking.isWorthPushing(ranking.judge(of(UNKNOWN, false), person)))
                .isTrue();
        assertThat(ranking.isWorthPushing(ranking.judge(of(UNKNOWN, true), person)))
                .isFalse();
    }

    /** Every third vacancy is stale; employers answer from nothing to everything, or nothing is known of them. */
    @Test
    void whatIsOvertakenFitsBetterByLessThanTheWeightsAllow() {
        var shipped = RankingSettings.shipped();
        double most = shipped.stale() + shipped.employer() * (0.7 + 1) + NOTHING;
        var plain = ranking(shipped.withStanding(0, 0));
        for (int seed = 0; seed < FirstTen.PEOPLE; seed++) {
            var one = document(new GeneratedPairs(seed).person());
            var before = plain.vacanciesFor(one, kept);
            var now = ranking.vacanciesFor(one, kept);
            for (int place = 1; place < now.size(); place++) {
                var first = now.get(place - 1);
                var second = now.get(place);
                assertThat(second.score().combined() - first.score().combined()).isLessThanOrEqualTo(most);
                if (isBefore(second, first, before) && ranking.isFitToPush(second) && !ranking.isFitToPush(first)) {
                    assertThat(second.vacancy().stale() || second.vacancy().standing() < 0)
                            .as("only what is stale or badly kept falls behind what does not fit")
                            .isTrue();
                }
            }
        }
    }

    /** The figures of the README. */
    @Test
    void whatItDoesToTheFirstTen() {
        var change = FirstTen.of(ranking(RankingSettings.shipped().withStanding(0, 0)), ranking, kept);

        assertThat(change).hasToString("15.80 % replaced, mean fit 0.7987, then 0.7949");
    }

    private static boolean isBefore(Match one, Match other, List<Match> list) {
        var ids = ids(list);
        return ids.indexOf(one.vacancy().vacancyId())
                < ids.indexOf(other.vacancy().vacancyId());
    }

    private static VacancyDocument of(EmployerFacts employer, boolean stale) {
        return document(demandingVacancy().stale(stale), employer);
    }

    private static List<UUID> ids(List<Match> matches) {
        return matches.stream().map(match -> match.vacancy().vacancyId()).toList();
    }
}
