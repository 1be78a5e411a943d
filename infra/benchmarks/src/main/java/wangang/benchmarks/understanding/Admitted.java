package wangang.benchmarks.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import wangang.benchmarks.relevance.Run;

/** A whole answer judged as a set: how many pairs it has right, too many and too few. */
record Admitted(long right, long tooMany, long tooFew) {

    private static final int RESAMPLES = 1_000;
    private static final long SEED = 7;

    static Admitted of(Run run, Map<String, Map<String, Integer>> judgements, String query) {
        var wanted = judgements.getOrDefault(query, Map.of()).keySet();
        var given = run.hits().getOrDefault(query, List.of()).stream()
                .map(Run.Hit::document)
                .collect(Collectors.toSet());
        long right = given.stream().filter(wanted::contains).count();
        return new Admitted(right, given.size() - right, wanted.size() - right);
    }

    static Admitted sum(Iterable<Admitted> parts) {
        var sum = new Admitted(0, 0, 0);
        for (var part : parts) {
            sum = new Admitted(sum.right + part.right, sum.tooMany + part.tooMany, sum.tooFew + part.tooFew);
        }
        return sum;
    }

    double precision() {
        return right == 0 ? 0 : (double) right / (right + tooMany);
    }

    double recall() {
        return right == 0 ? 0 : (double) right / (right + tooFew);
    }

    double f1() {
        return right == 0 ? 0 : 2.0 * right / (2 * right + tooMany + tooFew);
    }

    /** The figure over all queries with 95 % of the figures of 1,000 resamples of the queries. */
    static String withInterval(List<Admitted> byQuery, ToDoubleFunction<Admitted> figure) {
        var random = new Random(SEED);
        var figures = new double[RESAMPLES];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            var drawn = random.ints(byQuery.size(), 0, byQuery.size())
                    .mapToObj(byQuery::get)
                    .toList();
            figures[resample] = figure.applyAsDouble(sum(drawn));
        }
        Arrays.sort(figures);
        return String.format(
                Locale.ROOT,
                "%.4f [%.3f, %.3f]",
                figure.applyAsDouble(sum(byQuery)),
                figures[(int) (0.025 * RESAMPLES)],
                figures[(int) (0.975 * RESAMPLES)]);
    }
}
