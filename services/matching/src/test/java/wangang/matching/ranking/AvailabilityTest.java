package wangang.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static wangang.matching.ranking.Category.AVAILABILITY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wangang.matching.ranking.Category.Direction;
import wangang.matching.ranking.Evidence.Status;
import wangang.matching.testing.PersonBuilder;
import wangang.matching.testing.VacancyBuilder;

/** Hours of the week: Saturday 9 to 13 and Sunday 9 to 18, of which eight are asked for. */
class AvailabilityTest {

    private static final List<Map<String, String>> WEEKEND =
            List.of(slot("SATURDAY", "09:00", "13:00"), slot("SUNDAY", "09:00", "18:00"));

    private final Ranking ranking = Pairs.ranking();

    @Test
    void whoCoversTheHoursAskedForMeetsThem() {
        var met = judge(weekendWork(), free(slot("SUNDAY", "08:00", "18:00")));
        assertThat(met.status(AVAILABILITY)).isEqualTo(Status.MET);
        assertThat(met.value(AVAILABILITY)).isEqualTo(1);
        assertThat(evidence(ranking.explainToPerson(met)).text()).isEqualTo("每周日可到岗，覆盖岗位所需 8 小时中的 8 小时");
        assertThat(evidence(ranking.explainToEmployer(met)).text()).isEqualTo("候选人可到岗的时间满足岗位的工作时段");
    }

    @Test
    void whoCoversMoreCountsMore() {
        var two = judge(weekendWork(), free(slot("SATURDAY", "11:00", "18:00")));
        var four = judge(weekendWork(), free(slot("SATURDAY", "08:00", "18:00")));
        var unknown = judge(weekendWork(), Pairs.fittingPerson());
        assertThat(two.status(AVAILABILITY)).isEqualTo(Status.SHORT);
        assertThat(four.score().combined()).isGreaterThan(two.score().combined());
        assertThat(two.score().combined()).isGreaterThan(unknown.score().combined());
        assertThat(ranking.explainToPerson(two).improvements())
                .anyMatch(each -> each.category() == AVAILABILITY && each.gain() > 0);
    }

    @Test
    void whoSaysNothingIsToldWhereToFillItIn() {
        var unknown = judge(weekendWork(), Pairs.fittingPerson());
        assertThat(unknown.status(AVAILABILITY)).isEqualTo(Status.UNKNOWN);
        assertThat(ranking.isAllowed(unknown.vacancy(), unknown.person())).isTrue();
        assertThat(ranking.explainToPerson(unknown).improvements())
                .extracting(Improvement::text)
                .contains("在档案的求职意向中填写每周可到岗时段");
    }

    @Test
    void whoIsFreeAtOtherTimesOnlyIsNotProposed() {
        var apart = judge(weekendWork(), free(slot("SATURDAY", "13:00", "18:00")));
        assertThat(ranking.vacanciesFor(apart.person(), List.of(apart.vacancy())))
                .isEmpty();
        assertThat(ranking.peopleFor(apart.vacancy(), List.of(apart.person()))).isEmpty();
        assertThat(ranking.explainToPerson(apart).exclusions())
                .containsExactly(
                        new Exclusion(Exclusion.Condition.HOURS, "岗位时间为周六 09:00–13:00，周日 09:00–18:00，与可到岗的时段没有重合"));
    }

    @Test
    void anEmployerLearnsNothingOfTheCandidatesWeek() {
        var met = judge(weekendWork(), free(slot("SUNDAY", "08:00", "18:00")));
        assertThat(evidence(ranking.explainToEmployer(met)).grounds())
                .allMatch(ground -> ground.side() == Ground.Side.VACANCY);
    }

    @Test
    void withoutHoursAScoreIsWhatItWasWhateverTheCandidatesWeek() {
        for (int seed = 0; seed < 500; seed++) {
            var generated = new GeneratedPairs(seed);
            var vacancy = Pairs.document(generated.vacancy().with("workingTime", null));
            var person = generated.person();
            var match = ranking.judge(vacancy, Pairs.document(person.wish("availability", WEEKEND)));
            var before = ranking.judge(vacancy, Pairs.document(person.wish("availability", List.of())));
            assertThat(match.score()).isEqualTo(before.score()).isEqualTo(asBeforeCalendars(match));
            assertThat(match.findings()).hasSize(8);
            assertThat(match.weights()).isEqualTo(RankingSettings.shipped().weights());
        }
        var freeHours = Pairs.demandingVacancy().with("workingTime", Map.of("hoursPerWeek", 20));
        assertThat(judge(freeHours, free(slot("MONDAY", "08:00", "12:00"))).findings())
                .hasSize(8);
    }

    @Test
    void theWeightsAppliedAddUpToOne() {
        var weights = judge(weekendWork(), Pairs.fittingPerson()).weights();
        for (var direction : Direction.values()) {
            assertThat(weights.entrySet().stream()
                            .filter(each -> each.getKey().direction() == direction)
                            .mapToDouble(Map.Entry::getValue)
                            .sum())
                    .isEqualTo(1, within(0.005));
        }
        assertThat(weights)
                .containsEntry(AVAILABILITY, RankingSettings.shipped().availability());
    }

    /** The weighted means of the eight, as they were summed up before there were calendars. */
    private static Score asBeforeCalendars(Match match) {
        return Score.of(
                mean(match, Direction.FOR_VACANCY),
                mean(match, Direction.FOR_PERSON),
                RankingSettings.shipped().balance());
    }

    private static double mean(Match match, Direction direction) {
        double sum = 0;
        double weights = 0;
        for (var category : Category.always()) {
            if (category.direction() == direction) {
                double weight = RankingSettings.shipped().weights().getOrDefault(category, 0.0);
                sum += weight * match.value(category);
                weights += weight;
            }
        }
        return sum / weights;
    }

    private Match judge(VacancyBuilder vacancy, PersonBuilder person) {
        return ranking.judge(Pairs.document(vacancy), Pairs.document(person));
    }

    private static VacancyBuilder weekendWork() {
        return Pairs.demandingVacancy().with("workingTime", Map.of("slots", WEEKEND, "hoursPerWeek", 8));
    }

    private static PersonBuilder free(Map<String, String> slot) {
        return Pairs.fittingPerson().wish("availability", List.of(slot));
    }

    private static Evidence evidence(Explanation explanation) {
        return explanation.evidence().stream()
                .filter(found -> found.category() == AVAILABILITY)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> slot(String day, String from, String to) {
        return Map.of("day", day, "from", from, "to", to);
    }
}
