package wangang.benchmarks.timetable;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import wangang.benchmarks.measuring.Table;
import wangang.campaign.timetable.domain.FairDay;
import wangang.campaign.timetable.domain.Interview;
import wangang.campaign.timetable.domain.Scheduling;

/** Both ways on the same small fairs: in the fewest rounds, in as many as one wants, and in half of the fewest. */
final class AgainstTwoRules {

    private record Size(int employers, int people, int mostWishes) {}

    /** What the peer's fairs are like, and two larger ones. */
    private static final List<Size> SIZES = List.of(new Size(5, 25, 5), new Size(12, 80, 6), new Size(40, 300, 8));

    private final int fairs;
    private final long seed;

    AgainstTwoRules(int fairs, long seed) {
        this.fairs = fairs;
        this.seed = seed;
    }

    String tables() {
        return SIZES.stream().map(this::table).collect(Collectors.joining("\n"));
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
        rows(table, size, "fewest rounds", fewest -> fewest);
        rows(table, size, "rounds as wanted", fewest -> 2 * fewest);
        rows(table, size, "half the rounds", fewest -> Math.max(1, fewest / 2));
        return table + "\n";
    }

    private void rows(Table table, Size size, String rounds, IntUnaryOperator dayOf) {
        var twoRules = new Tally();
        var stable = new Tally();
        for (int number = 0; number < fairs; number++) {
            var fair = new SmallFair(size.employers(), size.people(), size.mostWishes(), seed * 1_000_003 + number);
            var day = fair.day(dayOf.applyAsInt(fair.fewestRounds()));
            measure(twoRules, fair, day, TwoRules::interviews);
            measure(stable, fair, day, one -> Scheduling.timetable(one).interviews());
        }
        twoRules.row(table, rounds + ", two rules", twoRules);
        stable.row(table, rounds + ", Wangang", twoRules);
    }

    private static void measure(Tally tally, SmallFair fair, FairDay day, Function<FairDay, List<Interview>> way) {
        long begin = System.nanoTime();
        var interviews = way.apply(day);
        long took = System.nanoTime() - begin;
        tally.add(day, fair.wishes(), fair.fewestRounds(), interviews, took);
    }
}
