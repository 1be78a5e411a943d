package wangang.benchmarks.relevance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** One run judged query by query; a judged query without an answer counts 0. */
public record Evaluation(Map<String, Quality> byQuery) {

    public static Evaluation of(Run run, Map<String, Map<String, Integer>> judgements) {
        return of(run, judgements, 1);
    }

    /** @param relevantFrom the least grade that is a hit for all but nDCG, which goes by the grades themselves */
    public static Evaluation of(Run run, Map<String, Map<String, Integer>> judgements, int relevantFrom) {
        var qualities = new LinkedHashMap<String, Quality>();
        judgements.forEach(
                (query, grades) -> qualities.put(query, Quality.of(run.documents(query), grades, relevantFrom)));
        return new Evaluation(qualities);
    }

    public double mean(ToDoubleFunction<Quality> measure) {
        return byQuery.values().stream().mapToDouble(measure).average().orElse(0);
    }

    public Interval interval(ToDoubleFunction<Quality> measure) {
        return Interval.of(values(measure));
    }

    /** How much better this one is than another over the same queries, query by query. */
    public Difference over(Evaluation other, ToDoubleFunction<Quality> measure) {
        if (!byQuery.keySet().equals(other.byQuery.keySet())) {
            throw new IllegalArgumentException("judged by other queries");
        }
        var ours = values(measure);
        var theirs = byQuery.keySet().stream()
                .map(query -> Objects.requireNonNull(other.byQuery.get(query)))
                .map(quality -> measure.applyAsDouble(quality))
                .toList();
        return Difference.of(ours, theirs);
    }

    private List<Double> values(ToDoubleFunction<Quality> measure) {
        return byQuery.values().stream()
                .map(quality -> measure.applyAsDouble(quality))
                .toList();
    }
}
