package wangang.benchmarks.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wangang.acceptance.Platform;
import wangang.acceptance.RealPostings;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.benchmarks.measuring.Printing;
import wangang.benchmarks.measuring.SearchServer;
import wangang.benchmarks.measuring.Surroundings;
import wangang.localstack.OwnPlatform;

/** The real postings through the door, and the same rows straight to each store, one after the other on one machine. */
@Command(
        name = "import",
        description = "Imports the real postings through the gateway, and writes the same rows straight to PostgreSQL,"
                + " Kafka and Elasticsearch.",
        mixinStandardHelpOptions = true)
public final class ImportBenchmark implements Callable<Integer> {

    @Option(
            names = "--postings",
            paramLabel = "FOLDER",
            description = "Where the real postings are; by default shared/data/postings beside the project.")
    private @Nullable Path postings;

    @Option(
            names = "--repetitions",
            paramLabel = "N",
            defaultValue = "3",
            description = "How often each is measured, after one that is not (default: ${DEFAULT-VALUE}).")
    private int repetitions;

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
        if (repetitions < 1) {
            throw new BenchmarkFailure("--repetitions needs a number from 1, not " + repetitions + ".", null);
        }
        var all = Rows.of(items());
        printing.line("starting a platform of its own on port " + port + " …");
        try (var own = OwnPlatform.start(".wangang/benchmark", port, "infra/benchmarks/target/platform.log")) {
            var platform = Platform.at(own.gateway(), own.operatorSecret());
            var rows = Door.taken(platform, all);
            var begin = Surroundings.describe();
            var comparison = measure(own, platform, rows);
            printing.line(String.format(
                    Locale.ROOT,
                    "%n%,d of %,d real postings, %d at a time, %d repetitions%nbefore: %s; after: %s%n%n%s",
                    rows.count(),
                    all.count(),
                    Rows.PORTION,
                    repetitions,
                    begin,
                    Surroundings.describe(),
                    comparison));
        }
        return 0;
    }

    private List<Map<String, Object>> items() {
        var folder = postings == null ? RealPostings.folder().orElse(null) : postings;
        if (folder == null || !RealPostings.areIn(folder)) {
            throw new BenchmarkFailure(
                    "The real postings are not " + (folder == null ? "beside the project" : "in " + folder)
                            + ": they are no part of it and belong in ../shared/data/postings; --postings FOLDER names"
                            + " another place.",
                    null);
        }
        try {
            return RealPostings.items(folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Comparison measure(OwnPlatform own, Platform platform, Rows rows) {
        var server = new SearchServer(own.elasticsearch());
        var searchable = new SearchableVacancies(server);
        var door = new Door(platform, Door.Form.JSON, rows, searchable);
        var contenders = List.of(
                door,
                new Door(platform, Door.Form.NDJSON, rows, searchable),
                new StraightToPostgres(own, rows),
                new StraightToKafka(own.kafka(), rows),
                new StraightToElasticsearch(server, door.documents()));
        var comparison = new Comparison(rows.count());
        for (int round = 0; round <= repetitions; round++) {
            printing.line(round == 0 ? "warming up …" : "repetition " + round + " …");
            for (var contender : contenders) {
                Surroundings.awaitQuiet(printing);
                var readings = contender.run();
                if (round > 0) {
                    readings.forEach(comparison::add);
                }
            }
        }
        return comparison;
    }
}
