package wangang.benchmarks.twosided.judging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wangang.benchmarks.measuring.Printing;
import wangang.benchmarks.relevance.Run;

/** From runs to sheets for two judges, who learn neither the system nor the place. */
@Command(
        name = "pool",
        description = "Takes the first of every run and writes sheets for two judges; what is judged already is left"
                + " out.",
        mixinStandardHelpOptions = true)
public final class PoolCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "RUN", description = "TREC runs, query a person and document a posting")
    private List<Path> runs = new ArrayList<>();

    @Option(
            names = "--depth",
            paramLabel = "N",
            defaultValue = "10",
            description = "how many of each answer (default: ${DEFAULT-VALUE})")
    private int depth;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "outside of the project: the sheets hold the postings' text")
    private Path out = Path.of("");

    @Mixin
    private JudgingOptions options = new JudgingOptions();

    @Mixin
    private Printing printing = new Printing();

    @Override
    public Integer call() {
        var whole = Pool.of(runs.stream().map(Run::read).toList(), depth);
        var pool = whole.without(Judgements.read(options.judgements()).byPair().keySet());
        long seed = options.people().seed();
        var sheets = options.sheets();
        for (int judge = 1; judge <= 2; judge++) {
            sheets.write(out.resolve("judge-" + judge), Batches.of(pool.pairs(), seed + judge));
        }
        try {
            Files.writeString(out.resolve("pairs.tsv"), pool.toLines());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        printing.line("%d pairs, %d of them to be judged: sheets in %s/judge-1 and judge-2"
                .formatted(whole.pairs().size(), pool.pairs().size(), out));
        return 0;
    }
}
