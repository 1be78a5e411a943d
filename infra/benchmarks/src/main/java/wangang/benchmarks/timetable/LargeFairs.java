package wangang.benchmarks.timetable;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import wangang.benchmarks.measuring.Table;
import wangang.campaign.timetable.domain.Claims;
import wangang.campaign.timetable.domain.FairDay;
import wangang.campaign.timetable.domain.Interview;
import wangang.campaign.timetable.domain.Replanning;
import wangang.campaign.timetable.domain.Scheduling;
import wangang.campaign.timetable.domain.Violations;

/** How long it takes to make the timetable of a large fair, and to keep it through one change. */
final class LargeFairs {

    private static final int WARM_UP = 2;
    private static final int RUNS = 5;
    private static final int WISHES = 3;
    private static final int MANY = 10;
    private static final int OPENING = 540;
    private static final int LAST_CHANGE = 960;
    private static final int NOTICE = 15;
    private static final double MAKING_GOAL = 5_000;
    private static final double KEEPING_GOAL = 200;

    private final int changes;
    private final long seed;
    private final Table making;
    private final Table keeping;
    private double longestMaking;
    private double longestKeeping;
    private boolean isSound = true;

    /** @param changes of each kind, each of the timetable as it was made */
    LargeFairs(int booths, int people, int changes, long seed) {
        this.changes = changes;
        this.seed = seed;
        making = new Table(
                "milliseconds, %,d booths, %,d people".formatted(booths, people),
                "p50",
                "most",
                "p50 of the processor",
                "wishes met",
                "at most",
                "broken rules",
                "claims");
        keeping = new Table(
                "milliseconds, %,d changes of each kind".formatted(changes),
                "p50",
                "p99",
                "most",
                "p50 of the processor",
                "interviews hit",
                "moved",
                "cancelled",
                "new");
        measure("times free", LargeFair.of(booths, people, WISHES, true, seed));
        measure("windows and ways", LargeFair.of(booths, people, WISHES, false, seed));
        var fewWishMany = LargeFair.of(booths, people / MANY, WISHES * MANY, false, seed);
        make("as many wishes of a tenth of the people", fewWishMany);
    }

    /** Whether both goals were met and no timetable of ours broke a rule. */
    boolean isPassed() {
        return isSound && longestMaking <= MAKING_GOAL && longestKeeping <= KEEPING_GOAL;
    }

    @Override
    public String toString() {
        return "%s%n%nmaking: %,.0f ms at most (goal: %,.0f, %s)%n%n%s%n%nkeeping: %,.0f ms at most (goal: %,.0f, %s)"
                .formatted(
                        making,
                        longestMaking,
                        MAKING_GOAL,
                        verdict(longestMaking <= MAKING_GOAL),
                        keeping,
                        longestKeeping,
                        KEEPING_GOAL,
                        verdict(longestKeeping <= KEEPING_GOAL));
    }

    private void measure(String fair, FairDay day) {
        make(fair + ", two rules", day, TwoRules::interviews);
        make(fair, day);
        for (var incident : Incident.values()) {
            longestKeeping = Math.max(longestKeeping, keep(fair, incident, day));
        }
    }

    private void make(String fair, FairDay day) {
        longestMaking = Math.max(
                longestMaking,
                make(fair + ", Wangang", day, one -> Scheduling.timetable(one).interviews()));
        isSound &= Violations.in(day, Scheduling.timetable(day).interviews()).isEmpty();
    }

    private double make(String row, FairDay day, Function<FairDay, List<Interview>> way) {
        List<Interview> interviews = List.of();
        var times = new Times();
        for (int run = 0; run < WARM_UP + RUNS; run++) {
            interviews = times.measure(() -> way.apply(day));
        }
        var measured = times.clockAfter(WARM_UP);
        int wishes =
                day.booths().stream().mapToInt(booth -> booth.ranks().size()).sum();
        int places = day.booths().stream()
                .mapToInt(booth -> Math.min(booth.ranks().size(), booth.slots().size()))
                .sum();
        making.row(
                row,
                "%,.0f".formatted(measured.median()),
                "%,.0f".formatted(measured.most()),
                "%,.0f".formatted(times.processorAfter(WARM_UP).median()),
                "%.1f %%".formatted(100.0 * interviews.size() / wishes),
                "%.1f %%".formatted(100.0 * places / wishes),
                "%,d".formatted(Violations.in(day, interviews).size()),
                "%,d".formatted(Claims.in(day, interviews).size()));
        return measured.most();
    }

    private double keep(String fair, Incident incident, FairDay day) {
        var timetable = Scheduling.timetable(day);
        var random = new Random(seed);
        var times = new Times();
        var sums = new long[4];
        while (times.count() < WARM_UP + changes) {
            int now = OPENING + random.nextInt(LAST_CHANGE - OPENING);
            var all = timetable.interviews();
            var one = all.get(random.nextInt(all.size()));
            if (one.start() >= now) {
                var change = incident.to(one, now);
                var kept = times.measure(() -> Replanning.after(day, timetable, change, now, NOTICE));
                isSound &=
                        Violations.in(kept.day(), kept.timetable().interviews()).isEmpty();
                sums[0] += kept.hit();
                sums[1] += kept.moved();
                sums[2] += kept.cancelled();
                sums[3] += kept.added();
            }
        }
        var measured = times.clockAfter(WARM_UP);
        keeping.row(
                fair + ", " + incident.words(),
                "%,.0f".formatted(measured.median()),
                "%,.0f".formatted(measured.percentile(99)),
                "%,.0f".formatted(measured.most()),
                "%,.0f".formatted(times.processorAfter(WARM_UP).median()),
                mean(sums[0], times.count()),
                mean(sums[1], times.count()),
                mean(sums[2], times.count()),
                mean(sums[3], times.count()));
        return measured.most();
    }

    private static String mean(long sum, int of) {
        return "%.1f".formatted((double) sum / of);
    }

    private static String verdict(boolean reached) {
        return reached ? "met" : "missed";
    }
}
