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

    private List<Double> values(ToDoubleFunction<Quality> measure) {
        return byQuery.values().stream()
                .map(quality -> measure.applyAsDouble(quality))
                .toList();
    }
}
