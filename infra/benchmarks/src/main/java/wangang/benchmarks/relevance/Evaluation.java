package wangang.benchmarks.relevance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** One run judged query by query; a judged query without an answer counts 0. */
public record Evaluation(Map<String, Quality> byQuery) {

    public static Evaluation of(Run run, Map<String, Map<String, Integer>> judgements) {
        var qualities = new LinkedHashMap<String, Quality>();
        judgements.forEach((query, grades) -> qualities.put(query, Quality.of(run.documents(query), grades)));
        return new Evaluation(qualities);
    }

    public double mean(ToDoubleFunction<Quality> measure) {
        return byQuery.values().stream().mapToDouble(measure).average().orElse(0);
    }

    public Interval interval(ToDoubleFunction<Quality> measure) {
        return Interval.of(values(measure));
    }

    /** Mean and interval of the paired difference of two runs of the same queries. */
    public Difference minus(Evaluation baseline, ToDoubleFunction<Quality> measure) {
        var differences = byQuery.entrySet().stream()
                .map(entry -> measure.applyAsDouble(entry.getValue())
                        - measure.applyAsDouble(baseline.byQuery().getOrDefault(entry.getKey(), NOTHING)))
                .toList();
        return new Difference(
                differences.stream().mapToDouble(Double::doubleValue).average().orElse(0), Interval.of(differences));
    }

    /** How much better, per query and in the mean. */
    public record Difference(double mean, Interval interval) {}

    private static final Quality NOTHING = new Quality(0, 0, 0, 0, 0);

    private List<Double> values(ToDoubleFunction<Quality> measure) {
        return byQuery.values().stream()
                .map(quality -> measure.applyAsDouble(quality))
                .toList();
    }
}
