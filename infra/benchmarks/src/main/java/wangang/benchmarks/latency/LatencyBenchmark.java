package wangang.benchmarks.latency;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wangang.acceptance.Platform;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.benchmarks.measuring.Printing;
import wangang.benchmarks.measuring.SearchServer;
import wangang.benchmarks.measuring.Surroundings;
import wangang.localstack.OwnPlatform;
import wangang.localstack.parts.Waiting;

/** How soon a vacancy is found and told while others keep arriving. */
@Command(
        name = "latency",
        description = "Publishes vacancies at a steady rate and measures when each is found and when people are told.",
        mixinStandardHelpOptions = true)
public final class LatencyBenchmark implements Callable<Integer> {

    /** After this a vacancy counts as lost. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int WARM_UP_SECONDS = 15;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "60",
            description = "How long is measured, after " + WARM_UP_SECONDS
                    + " seconds that are not (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "20",
            description = "Vacancies a second on average (default: ${DEFAULT-VALUE}).")
    private int rate;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "32000",
            description = "Of the platform that is started for this; the 23 ports after it are used as well"
                    + " (default: ${DEFAULT-VALUE}).")
    private int port;

    @Mixin
    private Printing printing = new Printing();

    @Override
    public Integer call() {
        if (seconds < 1 || rate < 1) {
            throw new BenchmarkFailure("--seconds and --rate need numbers from 1.", null);
        }
        printing.line("starting a platform of its own on port " + port + " …");
        try (var own = OwnPlatform.start(".wangang/benchmark", port, "infra/benchmarks/target/platform.log")) {
            measure(own);
        }
        return 0;
    }

    private void measure(OwnPlatform own) {
        var platform = Platform.at(own.gateway(), own.operatorSecret());
        int unmeasured = WARM_UP_SECONDS * rate;
        var arrivals = Arrivals.of(unmeasured + seconds * rate, rate);
        printing.line("gathering people …");
        try (var crowd = Crowd.assemble(platform, arrivals.count());
                var searching = new Searching(platform, PATIENCE);
                var kafka = KafkaRoundTrip.start(own.kafka())) {
            var publishing = new Publishing(platform, crowd, searching);
            Surroundings.awaitQuiet(printing);
            var before = Surroundings.describe();
            printing.line("publishing for " + (WARM_UP_SECONDS + seconds) + " s …");
            var postings = publishing.run(arrivals);
            var after = Surroundings.describe();
            awaitAll(postings, crowd, searching);
            var measured = postings.subList(unmeasured, postings.size());
            printing.line(String.format(
                    Locale.ROOT,
                    "%n%d vacancies a second for %d s, %d people, %d streams%nbefore: %s; at the end: %s%n%n%s",
                    rate,
                    seconds,
                    crowd.people(),
                    crowd.streams(),
                    before,
                    after,
                    new Report(measured, PATIENCE)
                            .text(
                                    searching.found(),
                                    crowd.recommended(),
                                    crowd.alerted(),
                                    kafka.since(measured.getFirst().due()),
                                    refreshInterval(own),
                                    searching.slowestRound())));
        }
    }

    private void awaitAll(List<Posting> postings, Crowd crowd, Searching searching) {
        var ids = postings.stream()
                .map(Posting::vacancyId)
                .filter(Objects::nonNull)
                .toList();
        var everywhere = List.of(searching.found(), crowd.recommended(), crowd.alerted());
        boolean complete = Waiting.until(
                () -> everywhere.stream().allMatch(seen -> ids.stream().allMatch(seen::has)), () -> true, PATIENCE);
        if (!complete) {
            printing.line("some vacancies were not seen in " + PATIENCE.toSeconds() + " s; they count as lost");
        }
    }

    private static Duration refreshInterval(OwnPlatform own) {
        var text = new SearchServer(own.elasticsearch()).setting("vacancies", "index.refresh_interval");
        return Stream.of("ms", "s")
                .filter(text::endsWith)
                .findFirst()
                .map(unit -> {
                    long amount = Long.parseLong(text.substring(0, text.length() - unit.length()));
                    return unit.equals("ms") ? Duration.ofMillis(amount) : Duration.ofSeconds(amount);
                })
                .orElseThrow(() -> new BenchmarkFailure("Elasticsearch refreshes every '" + text + "'?", null));
    }
}
