package wangang.campaign.interview.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wangang.campaign.booth.domain.InterviewerHours;
import wangang.campaign.fair.domain.Room;
import wangang.campaign.fair.domain.Session;
import wangang.campaign.timetable.domain.FairDay;
import wangang.campaign.timetable.domain.Interview;
import wangang.campaign.timetable.domain.Notice;
import wangang.campaign.timetable.domain.Reason;

class FairPlanTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 5);
    private static final LocalDate SUNDAY = SATURDAY.plusDays(1);
    private static final Moment BEFORE = new Moment(SATURDAY.minusDays(1), 600);
    private static final UUID BOOTH = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final Venue VENUE = new Venue(
            List.of(new Room("A", 2, null), new Room("B", 2, null), new Room("线上", 2, "https://meet.example/1")),
            List.of(SATURDAY, SUNDAY),
            20,
            5,
            10);

    @Test
    void hoursBecomeMinutesOfTheirDayAndRoomsKeepTheirWays() {
        var input = new FairInput(
                List.of(
                        booth(BOOTH, "A", ranks(1), hours(SATURDAY, "09:00", "10:00"), hours(SUNDAY, "13:30", "14:30")),
                        booth(OTHER, "线上", ranks(1), hours(SATURDAY, "09:00", "09:20"))),
                List.of(person(1, List.of(hours(SATURDAY, "09:15", "10:00")), BOOTH, OTHER)));
        assertThat(VENUE.days(input).keySet()).containsExactly(SATURDAY, SUNDAY);
        var saturday = day(input, SATURDAY);
        var booth = saturday.booths().getFirst();
        assertThat(booth.slots()).extracting(slot -> slot.start()).containsExactly(540, 565);
        assertThat(booth.interviewMinutes()).isEqualTo(20);
        assertThat(saturday.people().getFirst().windows().getFirst().from()).isEqualTo(555);
        assertThat(day(input, SUNDAY).booths()).hasSize(1);
        assertThat(day(input, SUNDAY).people().getFirst().windows()).isEmpty();
        assertThat(wayBetween(saturday)).isZero();
        var onSite = new FairInput(
                List.of(
                        booth(BOOTH, "A", ranks(1), hours(SATURDAY, "09:00", "10:00")),
                        booth(OTHER, "B", ranks(1), hours(SATURDAY, "09:00", "10:00"))),
                List.of());
        assertThat(wayBetween(day(onSite, SATURDAY))).isEqualTo(10);
    }

    @Test
    void whoMetOnTheFirstDayIsNotMetAgainAndWhoDidNotIsOnTheSecond() {
        var plan = twoDays(3).checked();
        assertThat(people(plan, 0)).containsExactly(1);
        assertThat(people(plan, 1)).containsExactly(2);
        // Only the third is left over, on both days; of the second nothing is said.
        assertThat(plan.days())
                .allSatisfy(day -> assertThat(day.timetable().unmet())
                        .singleElement()
                        .satisfies(unmet -> {
                            assertThat(unmet.person().value()).isEqualTo(registration(3));
                            assertThat(unmet.reason()).isEqualTo(Reason.FULL);
                        }));
    }

    @Test
    void whoeverComesNoMoreIsLeftOutOfEveryDayThatIsLeft() {
        var replan = twoDays(3).after(new FairChange.NoShow(registration(2), Span.FROM_NOW_ON), BEFORE, 15);
        assertThat(people(replan.plan(), 1)).containsExactly(3);
        assertThat(replan.count(Notice.Cancelled.class)).isEqualTo(1);
        assertThat(replan.count(Notice.Added.class)).isEqualTo(1);
        assertThat(replan.plan().checked().expected(BEFORE)).containsOnly(registration(1), registration(3));
        // The first day does not offer again what the second holds now.
        assertThat(replan.plan().days().getFirst().timetable().unmet()).isEmpty();
    }

    @Test
    void ofThoseWhoComeNoMoreNoneGetsTheTimeOfAnother() {
        var gone = new FairChange.NoShow(Set.of(registration(1), registration(3)), Span.FROM_NOW_ON);
        var replan = twoDays(4).after(gone, BEFORE, 15);
        assertThat(people(replan.plan(), 0)).containsExactly(4);
        assertThat(people(replan.plan(), 1)).containsExactly(2);
        assertThat(replan.count(Notice.Added.class)).isEqualTo(1);
        assertThat(replan.plan().checked().expected(BEFORE)).containsOnly(registration(2), registration(4));
    }

    @Test
    void whatBeginsInThisMinuteIsNotTakenFromWhoGoes() {
        var ten = new Moment(SATURDAY, 600);
        var replan = twoDays(3).after(new FairChange.NoShow(registration(1), Span.FROM_NOW_ON), ten, 15);
        assertThat(replan.notices()).isEmpty();
        assertThat(people(replan.plan().checked(), 0)).containsExactly(1);
        var before = new Moment(SATURDAY, 599);
        assertThat(twoDays(3)
                        .after(new FairChange.NoShow(registration(1), Span.FROM_NOW_ON), before, 15)
                        .count(Notice.Cancelled.class))
                .isEqualTo(1);
    }

    @Test
    void whatBeginsNowAtTheEarliestLeavesOtherDaysAsTheyAre() {
        var ten = new Moment(SATURDAY, 600);
        assertThat(new Span(SATURDAY, 540).notBefore(ten)).isEqualTo(new Span(SATURDAY, 601));
        assertThat(new Span(SATURDAY, 660).notBefore(ten)).isEqualTo(new Span(SATURDAY, 660));
        assertThat(new Span(SUNDAY, 540).notBefore(ten)).isEqualTo(new Span(SUNDAY, 540));
        assertThat(Span.FROM_NOW_ON.notBefore(ten)).isEqualTo(Span.FROM_NOW_ON);
    }

    @Test
    void aDayThatIsOverIsNotChanged() {
        var sunday = new Moment(SUNDAY, 480);
        var replan = twoDays(2).after(new FairChange.NoShow(registration(1), Span.FROM_NOW_ON), sunday, 15);
        assertThat(people(replan.plan(), 0)).containsExactly(1);
        assertThat(replan.notices()).isEmpty();
        var late = new FairChange.LateArrival(registration(1), SATURDAY, 600);
        assertThat(twoDays(2).after(late, sunday, 15).concerned()).isFalse();
    }

    @Test
    void whoComesWithinAMinuteIsThereAfterIt() {
        var late = FairChange.LateArrival.at(registration(1), SATURDAY, LocalTime.of(9, 10, 30));
        assertThat(late.arrival()).isEqualTo(551);
        assertThat(FairChange.LateArrival.at(registration(1), SATURDAY, LocalTime.of(9, 10))
                        .arrival())
                .isEqualTo(550);
    }

    @Test
    void aWalkInIsMetOnceOnWhateverDayThereIsTime() {
        var comes = person(9, List.of(hours(SATURDAY, "09:00", "12:00"), hours(SUNDAY, "09:00", "12:00")), BOOTH);
        var free = twoDays(0);
        var replan = free.after(new FairChange.WalkIn(comes, Set.of(BOOTH)), BEFORE, 15);
        assertThat(replan.count(Notice.Added.class)).isEqualTo(1);
        assertThat(people(replan.plan().checked(), 0)).containsExactly(9);
    }

    @Test
    void whoeverWasSaidNotToComeComesAfterAllAndIsMetAgain() {
        var gone = twoDays(2).after(new FairChange.NoShow(registration(1), Span.FROM_NOW_ON), BEFORE, 15);
        var back = person(1, List.of(hours(SATURDAY, "09:00", "12:00"), hours(SUNDAY, "09:00", "12:00")), BOOTH);
        var replan = gone.plan().after(new FairChange.WalkIn(back, Set.of(BOOTH)), BEFORE, 15);
        assertThat(replan.notices())
                .singleElement()
                .satisfies(told -> assertThat(told.notice()).isInstanceOf(Notice.Added.class));
        assertThat(people(replan.plan().checked(), 0)).containsExactly(1);
        assertThat(people(replan.plan(), 1)).containsExactly(2);
    }

    @Test
    void whoeverWasMissedAndComesIsNotMetThereAgain() {
        var five = new Moment(SATURDAY, 605);
        var missed = twoDays(1).after(new FairChange.NoShow(registration(1), new Span(SATURDAY, 540)), five, 15);
        assertThat(missed.notices()).isEmpty();
        var back = person(1, List.of(hours(SATURDAY, "09:00", "12:00"), hours(SUNDAY, "09:00", "12:00")), BOOTH);
        var replan = missed.plan().after(new FairChange.WalkIn(back, Set.of(BOOTH)), five, 15);
        assertThat(replan.notices()).isEmpty();
        assertThat(people(replan.plan().checked(), 0)).containsExactly(1);
        assertThat(people(replan.plan(), 1)).isEmpty();
    }

    @Test
    void whoeverMeetsOnALaterDayIsNotMetTwiceWhenComing() {
        var plan = twoDays(2);
        var second = person(2, List.of(hours(SATURDAY, "09:00", "12:00"), hours(SUNDAY, "09:00", "12:00")), BOOTH);
        var free = plan.after(new FairChange.NoShow(registration(1), new Span(SATURDAY, null)), BEFORE, 15)
                .plan();
        var replan = free.after(new FairChange.WalkIn(second, Set.of(BOOTH)), BEFORE, 15);
        assertThat(replan.notices()).isEmpty();
        assertThat(people(replan.plan().checked(), 1)).containsExactly(2);
    }

    @Test
    void whatADayLosesALaterOneTakes() {
        var leaves = new FairChange.BoothLeaves(BOOTH, new Span(SATURDAY, null));
        var replan = twoDays(1).after(leaves, BEFORE, 15);
        assertThat(people(replan.plan().checked(), 0)).isEmpty();
        assertThat(people(replan.plan(), 1)).containsExactly(1);
        assertThat(replan.notices()).singleElement().satisfies(told -> {
            assertThat(told.notice()).isInstanceOf(Notice.Moved.class);
            assertThat(told.before()).isEqualTo(SATURDAY);
            assertThat(told.day()).isEqualTo(SUNDAY);
        });
        assertThat(replan.plan().days())
                .allSatisfy(day -> assertThat(day.timetable().unmet()).isEmpty());

        var full = twoDays(2).after(leaves, BEFORE, 15);
        assertThat(full.count(Notice.Cancelled.class)).isEqualTo(1);
        assertThat(people(full.plan().checked(), 1)).containsExactly(2);
        // What is free later goes to it.
        var freed = full.plan().after(new FairChange.NoShow(registration(2), Span.FROM_NOW_ON), BEFORE, 15);
        assertThat(people(freed.plan().checked(), 1)).containsExactly(1);
    }

    @Test
    void whoComesNoMoreIsOfferedNoLaterDay() {
        var replan = twoDays(1).after(new FairChange.NoShow(registration(1), Span.FROM_NOW_ON), BEFORE, 15);
        assertThat(replan.count(Notice.Cancelled.class)).isEqualTo(1);
        assertThat(people(replan.plan().checked(), 1)).isEmpty();
    }

    @Test
    void aBoothThatLeavesForGoodLeavesEveryDay() {
        var leaves = new FairChange.BoothLeaves(BOOTH, Span.FROM_NOW_ON);
        assertThat(twoDays(3).after(leaves, BEFORE, 15).count(Notice.Cancelled.class))
                .isEqualTo(2);
        var onSunday = new FairChange.BoothLeaves(BOOTH, new Span(SUNDAY, null));
        assertThat(people(twoDays(3).after(onSunday, BEFORE, 15).plan(), 0)).containsExactly(1);
    }

    @Test
    void saysWhenWaysAreLongerThanPauses() {
        assertThat(VENUE.warnings())
                .singleElement()
                .asString()
                .contains("步行需 10 分钟")
                .contains("间隔 5 分钟");
        var oneRoom = new Venue(List.of(new Room("A", 2, null)), List.of(SATURDAY), 20, 5, 10);
        assertThat(oneRoom.warnings()).isEmpty();
        var ways = new Venue(VENUE.rooms(), List.of(SATURDAY), 20, 10, 10);
        assertThat(ways.warnings()).isEmpty();
    }

    @Test
    void theFingerprintIsAnotherWheneverAnythingIs() {
        var one = new FairInput(List.of(booth(BOOTH, "A", ranks(1))), List.of(person(1, List.of(), BOOTH)));
        assertThat(one.fingerprint())
                .isEqualTo(new FairInput(List.of(booth(BOOTH, "A", ranks(1))), List.of(person(1, List.of(), BOOTH)))
                        .fingerprint())
                .isNotEqualTo(new FairInput(List.of(booth(BOOTH, "B", ranks(1))), one.people()).fingerprint())
                .isNotEqualTo(new FairInput(List.of(booth(BOOTH, "A", ranks(2))), one.people()).fingerprint())
                .isNotEqualTo(new FairInput(one.booths(), List.of(person(1, List.of(), OTHER))).fingerprint());
    }

    @Test
    void aTicketIsAParameterOfTheRoomsAddress() {
        assertThat(RoomLink.of("https://meet.example/1", "t")).isEqualTo("https://meet.example/1?ticket=t");
        assertThat(RoomLink.of("https://meet.example/1?a=b#c", "t")).isEqualTo("https://meet.example/1?a=b&ticket=t#c");
    }

    /** One slot on each day, wanted by so many, the first the most. */
    private static FairPlan twoDays(int wanted) {
        var both = List.of(hours(SATURDAY, "09:00", "12:00"), hours(SUNDAY, "09:00", "12:00"));
        var input = new FairInput(
                List.of(booth(
                        BOOTH,
                        "A",
                        ranks(IntStream.rangeClosed(1, wanted).toArray()),
                        hours(SATURDAY, "10:00", "10:20"),
                        hours(SUNDAY, "10:00", "10:20"))),
                IntStream.rangeClosed(1, wanted)
                        .mapToObj(number -> person(number, both, BOOTH))
                        .toList());
        return FairPlan.of(VENUE.days(input));
    }

    private static FairDay day(FairInput input, LocalDate date) {
        return Objects.requireNonNull(VENUE.days(input).get(date));
    }

    private static int wayBetween(FairDay day) {
        return day.walking()
                .minutes(day.booths().getFirst().room(), day.booths().getLast().room());
    }

    private static List<Integer> people(FairPlan plan, int day) {
        return plan.days().get(day).timetable().interviews().stream()
                .map(Interview::person)
                .map(person -> (int) person.value().getLeastSignificantBits())
                .toList();
    }

    private static InputBooth booth(UUID id, String room, List<InputBooth.Rank> ranks, Session... hours) {
        return new InputBooth(id, room, List.of(new InterviewerHours("面试官 1", List.of(hours))), ranks);
    }

    private static List<InputBooth.Rank> ranks(int... people) {
        return IntStream.range(0, people.length)
                .mapToObj(at -> new InputBooth.Rank(registration(people[at]), at + 1))
                .toList();
    }

    private static InputPerson person(int number, List<Session> hours, UUID... wishes) {
        return new InputPerson(registration(number), hours, List.of(wishes));
    }

    private static Session hours(LocalDate day, String from, String to) {
        return new Session(day, LocalTime.parse(from), LocalTime.parse(to));
    }

    private static UUID registration(int number) {
        return new UUID(7, number);
    }
}
