package wangang.benchmarks.texts;

import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import wangang.benchmarks.measuring.Table;
import wangang.benchmarks.relevance.Evaluation;
import wangang.benchmarks.relevance.Quality;
import wangang.benchmarks.relevance.Run;

/** A line for each run: measures with 95 % intervals, and by how much nDCG@10 differs from the run it is compared with. */
final class FiguresTable {

    private final Table table =
            new Table("set", "run", "nDCG@10", "MAP", "MRR", "P@1", "R@5", "R@100", "nDCG@10 less the compared run's");

    /** Adds the compared run's line, then the run's own. */
    void add(String set, Run run, Run compared, Map<String, Map<String, Integer>> judgements) {
        var ours = Evaluation.of(run, judgements);
        var theirs = Evaluation.of(compared, judgements);
        line(set, compared.tag(), theirs, "");
        line(set, run.tag(), ours, ours.over(theirs, Quality::ndcg10).toString());
    }

    /** Adds the run's own line. */
    void compare(String set, Run run, Run compared, Map<String, Map<String, Integer>> judgements) {
        var ours = Evaluation.of(run, judgements);
        line(
                set,
                run.tag(),
                ours,
                ours.over(Evaluation.of(compared, judgements), Quality::ndcg10).toString());
    }

    private void line(String set, String tag, Evaluation evaluation, String difference) {
        table.row(
                set,
                tag,
                measured(evaluation, Quality::ndcg10),
                measured(evaluation, Quality::map),
                measured(evaluation, Quality::mrr),
                measured(evaluation, Quality::p1),
                measured(evaluation, Quality::recall5),
                measured(evaluation, Quality::recall100),
                difference);
    }

    private static String measured(Evaluation evaluation, ToDoubleFunction<Quality> measure) {
        return String.format(Locale.ROOT, "%.3f %s", evaluation.mean(measure), evaluation.interval(measure));
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
