package wangang.benchmarks.measuring;

import java.util.Collection;
import java.util.List;

/** Measured values in whatever unit, at least one. */
public record Distribution(List<Double> ascending) {

    public Distribution {
        if (ascending.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        ascending = ascending.stream().sorted().toList();
    }

    public static Distribution of(Collection<Double> values) {
        return new Distribution(List.copyOf(values));
    }

    /** Nearest rank: the least measured value that {@code percent} of 100 do not exceed; 0 &lt; percent ≤ 100. */
    public double percentile(double percent) {
        if (percent <= 0 || percent > 100) {
            throw new IllegalArgumentException("no percentile: " + percent);
        }
        int rank = (int) Math.ceil(percent / 100 * ascending.size());
        return ascending.get(rank - 1);
    }

    /** Of an even number, the mean of the two in the middle. */
    public double median() {
        int half = ascending.size() / 2;
        return ascending.size() % 2 == 1 ? ascending.get(half) : (ascending.get(half - 1) + ascending.get(half)) / 2;
    }

    public double least() {
        return ascending.getFirst();
    }

    public double most() {
        return ascending.getLast();
    }

    public int count() {
        return ascending.size();
    }
}
