package wangang.benchmarks.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wangang.campaign.timetable.domain.Interview;
import wangang.campaign.timetable.domain.Violation;
import wangang.campaign.timetable.domain.Violations;

class TwoRulesTest {

    @Test
    void holdsEveryWishInFreeSlotsOfTheBooth() {
        IntStream.range(0, 200).mapToObj(seed -> new SmallFair(6, 30, 4, seed)).forEach(fair -> {
            var day = fair.day(fair.fewestRounds());
            var interviews = TwoRules.interviews(day);

            assertThat(interviews).hasSize(fair.wishes());
            assertThat(Violations.in(day, interviews))
                    .extracting(Violation::rule)
                    .allMatch(rule -> rule == Violation.Rule.PERSON_IS_IN_ONE_PLACE);
        });
    }

    @Test
    void neverCollidesInTwiceTheRounds() {
        IntStream.range(0, 200).mapToObj(seed -> new SmallFair(6, 30, 4, seed)).forEach(fair -> {
            var day = fair.day(2 * fair.fewestRounds());

            assertThat(Violations.in(day, TwoRules.interviews(day))).isEmpty();
        });
    }

    @Test
    void takesTheNearestSlots() {
        var fair = new SmallFair(1, 3, 1, 1);

        assertThat(TwoRules.interviews(fair.day(5)))
                .extracting(Interview::start)
                .containsExactly(0, SmallFair.MINUTES, 2 * SmallFair.MINUTES);
    }
}
