package wangang.benchmarks.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wangang.campaign.timetable.domain.Booth;
import wangang.campaign.timetable.domain.BoothId;
import wangang.campaign.timetable.domain.FairDay;
import wangang.campaign.timetable.domain.Interview;
import wangang.campaign.timetable.domain.Interviewer;
import wangang.campaign.timetable.domain.InterviewerId;
import wangang.campaign.timetable.domain.Person;
import wangang.campaign.timetable.domain.PersonId;
import wangang.campaign.timetable.domain.RoomId;
import wangang.campaign.timetable.domain.Violation;
import wangang.campaign.timetable.domain.Violations;
import wangang.campaign.timetable.domain.Walking;
import wangang.campaign.timetable.domain.Window;

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

    /** 1 asks both; would 1 of two slots be given at the first booth before, the second had none left for 1. */
    @Test
    void employersWithTheFewestPeopleComeFirst() {
        var day = day(booth(1, 2, 1, 2), booth(2, 1, 1));

        assertThat(TwoRules.interviews(day))
                .contains(interview(1, 2, 0), interview(1, 1, 10), interview(2, 1, 0))
                .hasSize(3);
    }

    /** 1 is busy in the first slot of the second booth, and takes the one after, not the last. */
    @Test
    void eachTakesTheNearestFreeSlot() {
        var day = day(booth(1, 1, 1), booth(2, 4, 1, 2));

        assertThat(TwoRules.interviews(day))
                .contains(interview(1, 1, 0), interview(1, 2, 10), interview(2, 2, 0))
                .hasSize(3);
    }

    private static Booth booth(int number, int slots, int... people) {
        var ranks = IntStream.of(people).boxed().collect(Collectors.toMap(one -> new PersonId(id(one)), one -> 1));
        var interviewer = new Interviewer(new InterviewerId(id(number)), List.of(new Window(0, 10 * slots)));
        return new Booth(new BoothId(id(number)), new RoomId(id(0)), 1, 10, 0, List.of(interviewer), ranks);
    }

    private static FairDay day(Booth... booths) {
        var people = IntStream.of(1, 2)
                .mapToObj(number -> new PersonId(id(number)))
                .map(person -> new Person(
                        person,
                        List.of(new Window(0, 100)),
                        Stream.of(booths)
                                .filter(booth -> booth.ranks().containsKey(person))
                                .map(Booth::id)
                                .toList()))
                .toList();
        return new FairDay(List.of(booths), people, Walking.none(List.of(new RoomId(id(0)))));
    }

    private static Interview interview(int person, int booth, int start) {
        return new Interview(
                new PersonId(id(person)), new BoothId(id(booth)), new InterviewerId(id(booth)), start, start + 10);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
