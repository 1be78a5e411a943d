package wangang.campaign.timetable.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wangang.campaign.timetable.domain.GeneratedFair.Shape;

/** What is promised of every timetable, on 10,000 fairs of each shape. */
class SchedulingPropertyIT {

    private static final int FAIRS = 10_000;

    /** Of 10,000 fairs where times are not shared, so many may be left with claims; 1 and 0 are. */
    private static final int FEW = 3;

    @ParameterizedTest
    @EnumSource
    void neverCollidesAndLeavesNoPlainClaim(Shape shape) {
        fairs(shape).forEach(day -> {
            var timetable = Scheduling.timetable(day);

            assertThat(Violations.in(day, timetable.interviews())).isEmpty();
            assertThat(Claims.in(day, timetable.interviews())).noneMatch(Claim::isPlain);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"FREE", "WINDOWS"})
    void isStableWhereAllBoothsShareTheirTimes(Shape shape) {
        fairs(shape).forEach(day -> {
            var timetable = Scheduling.timetable(day);

            assertThat(Claims.in(day, timetable.interviews())).isEmpty();
            assertThat(timetable.claims()).isZero();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"WALKING", "ANYTHING"})
    void leavesNoPlainClaimEvenIfNobodyGivesUpAnything(Shape shape) {
        fairs(shape).forEach(day -> {
            var timetable = Scheduling.timetable(day, 0);

            assertThat(Violations.in(day, timetable.interviews())).isEmpty();
            assertThat(Claims.in(day, timetable.interviews())).noneMatch(Claim::isPlain);
        });
    }

    /** As where claims go round in a circle. */
    @Test
    void isStableOneRoundAfterTheOtherToo() {
        fairs(Shape.WINDOWS).forEach(day -> {
            var timetable = Scheduling.timetable(day, 0);

            assertThat(Violations.in(day, timetable.interviews())).isEmpty();
            assertThat(Claims.in(day, timetable.interviews())).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"WALKING", "ANYTHING"})
    void hardlyEverLeavesClaimsElsewhereAndCountsThem(Shape shape) {
        long withClaims = fairs(shape)
                .filter(day -> {
                    var timetable = Scheduling.timetable(day);
                    long wishes = Claims.in(day, timetable.interviews()).stream()
                            .map(claim -> claim.person().value() + " " + claim.booth())
                            .distinct()
                            .count();
                    assertThat(timetable.claims()).isGreaterThanOrEqualTo(wishes);
                    return timetable.claims() > 0;
                })
                .count();

        assertThat(withClaims).isLessThanOrEqualTo(FEW);
    }

    @ParameterizedTest
    @EnumSource
    void meetsOrExplainsEveryWishOfBothSides(Shape shape) {
        fairs(shape).forEach(day -> {
            var timetable = Scheduling.timetable(day);
            var told = new HashSet<String>();
            timetable
                    .interviews()
                    .forEach(one -> assertThat(told.add(one.person() + " " + one.booth()))
                            .isTrue());
            timetable
                    .unmet()
                    .forEach(one -> assertThat(told.add(one.person() + " " + one.booth()))
                            .isTrue());

            assertThat(told).hasSize((int) wishesOfBothSides(day));
        });
    }

    @ParameterizedTest
    @EnumSource
    void makesTheSameOfTheSame(Shape shape) {
        LongStream.range(0, 100)
                .forEach(seed -> assertThat(Scheduling.timetable(GeneratedFair.of(shape, seed)))
                        .isEqualTo(Scheduling.timetable(GeneratedFair.of(shape, seed))));
    }

    /** Whoever writes the lists has no say in who meets whom. */
    @ParameterizedTest
    @EnumSource
    void makesTheSameInWhateverOrderTheListsAre(Shape shape) {
        LongStream.range(0, 1_000).forEach(seed -> {
            var day = GeneratedFair.of(shape, seed);
            var random = new Random(seed);
            var booths = shuffled(day.booths(), random).stream()
                    .map(booth -> booth.withInterviewers(shuffled(booth.interviewers(), random)))
                    .toList();

            assertThat(Scheduling.timetable(new FairDay(booths, shuffled(day.people(), random), day.walking())))
                    .isEqualTo(Scheduling.timetable(day));
        });
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static long wishesOfBothSides(FairDay day) {
        return day.booths().stream()
                .mapToLong(booth -> day.people().stream()
                        .filter(person -> person.wishes().contains(booth.id())
                                && booth.ranks().containsKey(person.id()))
                        .count())
                .sum();
    }

    private static Stream<FairDay> fairs(Shape shape) {
        return LongStream.range(0, FAIRS).parallel().mapToObj(seed -> GeneratedFair.of(shape, seed));
    }
}
