package wangang.campaign.timetable.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wangang.campaign.timetable.domain.GeneratedFair.Shape;

/** What is promised of every change, on 10,000 fairs of each shape in which three things happen one after the other. */
class ReplanningPropertyIT {

    private static final int FAIRS = 10_000;
    private static final int NOTICE = 5;

    /** Of each shape. */
    private static final int FEWEST_HITS = 10_000;

    @ParameterizedTest
    @EnumSource
    void movesOnlyWhatMustMove(Shape shape) {
        int hits = IntStream.range(0, FAIRS)
                .parallel()
                .map(seed -> hitsOfThreeChanges(shape, seed))
                .sum();
        assertThat(hits).isGreaterThan(FEWEST_HITS);
    }

    private static int hitsOfThreeChanges(Shape shape, int seed) {
        var random = new Random(-1 - seed);
        var day = GeneratedFair.of(shape, seed);
        var timetable = Scheduling.timetable(day);
        int hits = 0;
        int now = 530;
        for (int change = 0; change < 3; change++) {
            now += random.nextInt(40);
            var happens = new GeneratedChange(day, random, now).any(timetable.interviews());
            var replanned = Replanning.after(day, timetable, happens, now, NOTICE);
            check(timetable, replanned, happens, now);
            checkReasons(timetable, replanned, happens, now);
            hits += replanned.hit();
            day = replanned.day();
            timetable = replanned.timetable();
        }
        return hits;
    }

    private static void check(Timetable before, Replanned replanned, Change change, int now) {
        var after = replanned.timetable();
        assertThat(Violations.in(replanned.day(), after.interviews())).isEmpty();
        assertThat(told(before, replanned.notices())).isEqualTo(Set.copyOf(after.interviews()));
        assertThat(replanned.moved() + replanned.cancelled()).isLessThanOrEqualTo(2L * replanned.hit());
        assertThat(replanned.cancelled()).isLessThanOrEqualTo(replanned.hit());
        for (var notice : replanned.notices()) {
            switch (notice) {
                case Notice.Moved(var from, var to) -> {
                    assertThat(from.start() >= now || isOf(change, from, now)).isTrue();
                    assertThat(to.start() >= now + NOTICE || to.start() == from.start())
                            .isTrue();
                    assertThat(List.of(to.person(), to.booth())).isEqualTo(List.of(from.person(), from.booth()));
                }
                case Notice.Cancelled(var interview, var _) -> {
                    assertThat(interview.start() >= now || isOf(change, interview, now))
                            .isTrue();
                    assertThat(replanned.day().booths().stream()
                                    .filter(booth -> booth.id().equals(interview.booth()))
                                    .flatMap(booth -> booth.slots().stream())
                                    .filter(slot -> slot.start() >= now + NOTICE || slot.start() == interview.start())
                                    .map(slot -> new Interview(
                                            interview.person(),
                                            interview.booth(),
                                            slot.interviewer(),
                                            slot.start(),
                                            slot.end()))
                                    .map(one -> Stream.concat(after.interviews().stream(), Stream.of(one))
                                            .toList()))
                            .noneMatch(interviews ->
                                    Violations.in(replanned.day(), interviews).isEmpty());
                }
                case Notice.Added(var interview) ->
                    assertThat(interview.start()).isGreaterThanOrEqualTo(now + NOTICE);
            }
        }
        assertThat(Claims.in(replanned.day(), after.interviews()))
                .noneMatch(claim ->
                        claim.isPlain() && claim.slot().start() >= now + NOTICE && isFree(after, claim.slot()));
    }

    /** What is said is so now, or was said before of a wish for which no time is left or that nothing has touched. */
    private static void checkReasons(Timetable before, Replanned replanned, Change change, int now) {
        var looked = new Looked(replanned.day(), replanned.timetable().interviews(), now + NOTICE);
        for (var unmet : replanned.timetable().unmet()) {
            boolean wasToMeet = before.interviews().stream().anyMatch(one -> isOf(unmet, one));
            switch (unmet.reason()) {
                case BOOTH_LEFT ->
                    assertThat(before.unmet().contains(unmet) || (wasToMeet && change instanceof Change.BoothLeaves))
                            .isTrue();
                case INTERVIEWER_LEFT ->
                    assertThat(before.unmet().contains(unmet)
                                    || (wasToMeet && change instanceof Change.InterviewerLeaves))
                            .isTrue();
                default ->
                    assertThat(before.unmet().contains(unmet) || looked.isTrue(unmet))
                            .isTrue();
            }
        }
    }

    private static boolean isOf(Unmet unmet, Interview interview) {
        return interview.person().equals(unmet.person()) && interview.booth().equals(unmet.booth());
    }

    /** Whether the change says that the person is not at what has begun. */
    private static boolean isOf(Change change, Interview begun, int now) {
        return switch (change) {
            case Change.LateArrival(var person, var _) -> begun.person().equals(person) && begun.end() > now;
            default -> false;
        };
    }

    /** What people know who heed every notice. */
    private static Set<Interview> told(Timetable before, List<Notice> notices) {
        var known = new HashSet<>(before.interviews());
        for (var notice : notices) {
            switch (notice) {
                case Notice.Moved(var from, var to) -> {
                    assertThat(known.remove(from)).isTrue();
                    known.add(to);
                }
                case Notice.Cancelled(var interview, var _) ->
                    assertThat(known.remove(interview)).isTrue();
                case Notice.Added(var interview) -> known.add(interview);
            }
        }
        return known;
    }

    private static boolean isFree(Timetable timetable, Slot slot) {
        return timetable.interviews().stream()
                .noneMatch(interview ->
                        interview.interviewer().equals(slot.interviewer()) && interview.start() == slot.start());
    }
}
