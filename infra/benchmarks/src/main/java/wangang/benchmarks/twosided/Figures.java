package wangang.benchmarks.twosided;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import wangang.benchmarks.measuring.Table;
import wangang.benchmarks.relevance.Evaluation;
import wangang.benchmarks.relevance.Quality;
import wangang.benchmarks.relevance.Run;

/** The figures of runs as text: each with its interval, then each run against the one before it. */
final class Figures {

    /** What fits; 1 is merely possible. */
    private static final int FITS = 2;

    private Figures() {}

    /** @param grades of every judged posting by person, 0 included */
    static String of(List<Run> runs, Map<String, Map<String, Integer>> grades) {
        var measured =
                runs.stream().map(run -> Evaluation.of(run, grades, FITS)).toList();
        var figures = new Table("system", "nDCG@10 [95 %]", "P@1 (fits)", "excluded in top 10", "judged in top 10");
        for (int place = 0; place < runs.size(); place++) {
            var evaluation = measured.get(place);
            figures.row(
                    runs.get(place).tag(),
                    withInterval(evaluation, Quality::ndcg10),
                    withInterval(evaluation, Quality::p1),
                    withInterval(evaluation, Quality::excluded10),
                    String.format(Locale.ROOT, "%.3f", evaluation.mean(Quality::judged10)));
        }
        return figures + "\n\n" + differences(runs, measured);
    }

    private static Table differences(List<Run> runs, List<Evaluation> measured) {
        var differences = new Table("difference", "nDCG@10 [95 %]", "P@1 (fits)", "excluded in top 10");
        for (int better = 1; better < runs.size(); better++) {
            for (int worse = 0; worse < better; worse++) {
                var ours = measured.get(better);
                var theirs = measured.get(worse);
                differences.row(
                        runs.get(better).tag() + " − " + runs.get(worse).tag(),
                        ours.over(theirs, Quality::ndcg10).toString(),
                        ours.over(theirs, Quality::p1).toString(),
                        ours.over(theirs, Quality::excluded10).toString());
            }
        }
        return differences;
    }

    private static String withInterval(Evaluation evaluation, ToDoubleFunction<Quality> measure) {
        return String.format(Locale.ROOT, "%.4f %s", evaluation.mean(measure), evaluation.interval(measure));
    }
}
