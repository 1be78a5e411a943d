package wangang.benchmarks.timetable;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import wangang.benchmarks.measuring.Table;
import wangang.campaign.timetable.domain.FairDay;
import wangang.campaign.timetable.domain.Interview;
import wangang.campaign.timetable.domain.Scheduling;

/**
 * Both ways on the same small fairs: in the fewest rounds; when each employer goes after as many as it has people, which is
 * how the peer lists them; and with more wish than time.
 */
final class AgainstTwoRules {

    private record Size(int employers, int people, int mostWishes) {}

    /** What the peer's fairs are like, and two larger ones. */
    private static final List<Size> SIZES = List.of(new Size(5, 25, 5), new Size(12, 80, 12), new Size(40, 300, 20));

    private final int fairs;
    private final long seed;
    private boolean isSound = true;

    AgainstTwoRules(int fairs, long seed) {
        this.fairs = fairs;
        this.seed = seed;
    }

    /** Whether no timetable of ours, of the tables asked for, broke a rule. */
    boolean areSound() {
        return isSound;
    }

    /** One after the other, as they are asked for. */
    Stream<String> tables() {
        return SIZES.stream().map(this::table);
    }

    private String table(Size size) {
        var table = new Table(
                "%d employers, %d people, %,d fairs".formatted(size.employers(), size.people(), fairs),
                "without collision",
                "wishes met",
                "rounds / fewest",
                "claims",
                "ms",
                "× two rules");
        rows(table, size, "fewest rounds", fair -> fair.day(fair.fewestRounds()));
        rows(table, size, "no pauses", SmallFair::dayWithoutPauses);
        rows(table, size, "half the rounds", fair -> fair.day(Math.max(1, fair.fewestRounds() / 2)));
        return table + "\n";
    }

    private void rows(Table table, Size size, String time, Function<SmallFair, FairDay> dayOf) {
        var twoRules = new Tally();
        var stable = new Tally();
        for (int number = 0; number < fairs; number++) {
            var fair = new SmallFair(size.employers(), size.people(), size.mostWishes(), seed * 1_000_003 + number);
            var day = dayOf.apply(fair);
            measure(twoRules, fair, day, TwoRules::interviews);
            measure(stable, fair, day, one -> Scheduling.timetable(one).interviews());
        }
        isSound &= stable.isSound();
        twoRules.row(table, time + ", two rules", twoRules);
        stable.row(table, time + ", Wangang", twoRules);
    }

    private static void measure(Tally tally, SmallFair fair, FairDay day, Function<FairDay, List<Interview>> way) {
        long begin = System.nanoTime();
        var interviews = way.apply(day);
        long took = System.nanoTime() - begin;
        tally.add(day, fair.wishes(), fair.fewestRounds(), interviews, took);
    }
}
