package wangang.benchmarks.latency;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import wangang.benchmarks.measuring.Distribution;
import wangang.benchmarks.measuring.Table;

/** The measured vacancies, in milliseconds from the moment each should have been sent. */
final class Report {

    private static final Duration SEARCHABLE_GOAL = Duration.ofSeconds(2);
    private static final Duration PUSHED_GOAL = Duration.ofSeconds(3);

    private final List<Posting> postings;
    private final Duration patience;
    private final Table table = new Table("milliseconds", "p50", "p95", "p99", "most", "measured", "lost");

    /** @param patience what a vacancy counts as that was never seen */
    Report(List<Posting> postings, Duration patience) {
        this.postings = postings;
        this.patience = patience;
    }

    String text(
            Sightings found,
            Sightings recommended,
            Sightings alerted,
            List<Double> kafka,
            Duration refresh,
            Duration slowest) {
        row("publishing request", postings.stream().map(Report::answering).toList(), refused());
        var searchable = row("publish → searchable", found);
        var pushed = row("publish → pushed, fits a profile", recommended);
        row("publish → pushed, saved search", alerted);
        var roundTrip = row("Kafka alone, there and back", kafka, 0);
        return """
                %s

                index refresh interval: %d ms; searches look every %d ms, every %,d at worst
                publish → searchable: p99 is %.1f times the refresh interval (goal: at most %,d ms, %s)
                publish → pushed: p99 is %.0f times that of Kafka alone (goal: at most %,d ms, %s)
                """.formatted(
                        table,
                        refresh.toMillis(),
                        Searching.EVERY.toMillis(),
                        slowest.toMillis(),
                        searchable.percentile(99) / refresh.toMillis(),
                        SEARCHABLE_GOAL.toMillis(),
                        verdict(searchable, SEARCHABLE_GOAL),
                        pushed.percentile(99) / roundTrip.percentile(99),
                        PUSHED_GOAL.toMillis(),
                        verdict(pushed, PUSHED_GOAL));
    }

    private Distribution row(String name, Sightings sightings) {
        var times = new ArrayList<Double>();
        long lost = 0;
        for (var posting : postings) {
            var id = posting.vacancyId();
            if (id != null) {
                times.add(sightings.since(posting.due(), id, patience.toNanos()) / 1e6);
                lost += sightings.has(id) ? 0 : 1;
            }
        }
        return row(name, times, lost);
    }

    private Distribution row(String name, List<Double> times, long lost) {
        var measured = Distribution.of(times);
        table.row(
                name,
                "%,.0f".formatted(measured.percentile(50)),
                "%,.0f".formatted(measured.percentile(95)),
                "%,.0f".formatted(measured.percentile(99)),
                "%,.0f".formatted(measured.most()),
                Integer.toString(measured.count()),
                Long.toString(lost));
        return measured;
    }

    private static double answering(Posting posting) {
        return (posting.answered() - posting.due()) / 1e6;
    }

    private long refused() {
        return postings.stream().filter(posting -> posting.vacancyId() == null).count();
    }

    private static String verdict(Distribution times, Duration goal) {
        return times.percentile(99) <= goal.toMillis() ? "met" : "missed";
    }
}
