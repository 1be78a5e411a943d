package wangang.benchmarks.relevance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** 95 % of the means of 1,000 resamples (percentile bootstrap, Efron 1979), the same for the same values. */
public record Interval(double low, double high) {

    private static final int RESAMPLES = 1_000;
    private static final long SEED = 7;

    public static Interval of(List<Double> values) {
        var random = new Random(SEED);
        var means = new double[RESAMPLES];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            double sum = 0;
            for (int draw = 0; draw < values.size(); draw++) {
                sum += values.get(random.nextInt(values.size()));
            }
            means[resample] = sum / values.size();
        }
        Arrays.sort(means);
        return new Interval(means[(int) (0.025 * RESAMPLES)], means[(int) (0.975 * RESAMPLES)]);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "[%.3f, %.3f]", low, high);
    }
}
