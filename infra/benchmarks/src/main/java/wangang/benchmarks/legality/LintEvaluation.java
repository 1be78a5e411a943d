package wangang.benchmarks.legality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import wangang.acceptance.RealPostings;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.benchmarks.measuring.Printing;
import wangang.legalcheck.LegalCheck;

/** {@code ./wangang evaluate --lint FILE}, {@code --lint-postings} or {@code --lint-cost FOLDER}: the legal check on texts. */
@Command(
        name = "wangang evaluate --lint",
        description =
                "Compares the legal check with labelled texts, or shows what it finds in real postings or what it costs.",
        mixinStandardHelpOptions = true)
public final class LintEvaluation implements Callable<Integer> {

    @ArgGroup(multiplicity = "1")
    private Texts texts = new Texts();

    @Option(
            names = "--shown",
            paramLabel = "N",
            defaultValue = "50",
            description = "findings to read (${DEFAULT-VALUE})")
    private int shown;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "7", description = "which of them (${DEFAULT-VALUE})")
    private long seed;

    @Mixin
    private Printing printing = new Printing();

    @Override
    public Integer call() {
        var cost = texts.cost;
        if (cost != null) {
            printing.line(CheckCost.of(rows(cost)));
            return 0;
        }
        var check = LegalCheck.shipped();
        printing.line("rules " + check.version() + "\n");
        var labelled = texts.labelled;
        var postings = texts.postings;
        if (labelled != null) {
            printing.line(LintFigures.of(LabelledText.in(labelled), check));
        } else if (postings != null) {
            printing.line(PostingsReport.of(rows(postings), check, shown, seed));
        }
        return 0;
    }

    private static List<JsonNode> rows(Path folder) {
        if (!RealPostings.areIn(folder)) {
            throw new BenchmarkFailure("The real postings are not in " + folder + ".", null);
        }
        try {
            return RealPostings.rows(folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One of the three. */
    static final class Texts {

        @Option(names = "--lint", paramLabel = "FILE", description = "labelled texts, JSON Lines")
        private @Nullable Path labelled;

        @Option(names = "--lint-postings", paramLabel = "FOLDER", description = "where the real postings are")
        private @Nullable Path postings;

        @Option(
                names = "--lint-cost",
                paramLabel = "FOLDER",
                description = "what checking them costs, and hostile texts")
        private @Nullable Path cost;
    }
}
