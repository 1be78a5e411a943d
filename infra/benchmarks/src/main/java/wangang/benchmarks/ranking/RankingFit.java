package wangang.benchmarks.ranking;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.benchmarks.measuring.Printing;
import wangang.matching.ranking.RankingSettings;

/** Fits weights, what counts where nothing is asked for, and the balance to judged pairs, by nDCG@10 of the people. */
@Command(
        name = "ranking",
        description = "Fits the second stage's weights to judged pairs of people and vacancies by coordinate ascent on"
                + " nDCG@10, cross-validated over the people; prints figures with and without, and the settings for"
                + " wangang-ranking.yml. Changes nothing.",
        mixinStandardHelpOptions = true)
final class RankingFit implements Callable<Integer> {

    @Option(
            names = "--judgements",
            required = true,
            paramLabel = "FILE",
            description = "{\"personId\",\"vacancyId\",\"grade\": 0 to 3} a line, or TREC's “person 0 vacancy grade”")
    private Path judgements = Path.of("");

    @Option(
            names = "--people",
            required = true,
            paramLabel = "FILE",
            description = "a person a line: as in the index with personId, or {\"person\",\"file\"} as in the event")
    private Path people = Path.of("");

    @Option(
            names = "--postings",
            paramLabel = "FOLDER",
            description = "where the real postings are, whose references are the vacancies' ids; by default"
                    + " shared/data/postings beside the project")
    private @Nullable Path postings;

    @Option(
            names = "--folds",
            paramLabel = "N",
            defaultValue = "5",
            description = "parts that the people are dealt into (default: ${DEFAULT-VALUE})")
    private int folds;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "7",
            description = "of the parts and of the climb (default: ${DEFAULT-VALUE})")
    private long seed;

    @Mixin
    private Printing printing = new Printing();

    @Override
    public Integer call() {
        var judged =
                new JudgedRanking(JudgedPair.read(judgements), People.read(people), IndexedPostings.read(postings));
        var graduates = judged.graduates();
        if (folds < 2 || folds > graduates.size()) {
            throw new BenchmarkFailure(
                    "--folds needs a number from 2 to the number of people with a grade above 0, " + graduates.size()
                            + ", not " + folds + ".",
                    null);
        }
        var shipped = RankingSettings.shipped();
        var fitting =
                new CrossValidation(judged, List.of(shipped, shipped.withWeights(Coordinate.equalWeights())), seed);
        var heldOut = fitting.heldOut(Folds.of(graduates, folds, seed));
        var fitted = fitting.fitted(graduates);
        var report = new FitReport(judged, shipped);
        printing.line(graduates.size() + " people, " + folds + " parts\n");
        printing.line(report.comparison(fitted, heldOut));
        printing.line(report.without(fitted) + "\n");
        printing.line(FitReport.configuration(fitted));
        return 0;
    }
}
