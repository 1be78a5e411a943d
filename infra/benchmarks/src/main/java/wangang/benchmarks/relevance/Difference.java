package wangang.benchmarks.relevance;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Mean of the differences of pairs, and its 95 % interval: queries are resampled, each with both systems' answers. */
public record Difference(double mean, Interval interval) {

    static Difference of(List<Double> ours, List<Double> theirs) {
        var differences = IntStream.range(0, ours.size())
                .mapToObj(place -> ours.get(place) - theirs.get(place))
                .toList();
        return new Difference(
                differences.stream().mapToDouble(Double::doubleValue).average().orElse(0), Interval.of(differences));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%+.4f %s", mean, interval);
    }
}
