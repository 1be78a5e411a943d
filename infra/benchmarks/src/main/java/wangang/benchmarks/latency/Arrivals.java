package wangang.benchmarks.latency;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * When vacancies arrive: at random, independently of each other and of how fast the platform is (a Poisson process),
 * the same in every run.
 */
record Arrivals(List<Long> offsets) {

    private static final long SEED = 20_221_124;

    /** @param rate per second on average */
    static Arrivals of(int count, double rate) {
        var random = new Random(SEED);
        var offsets = new ArrayList<Long>(count);
        double at = 0;
        for (int number = 0; number < count; number++) {
            at += random.nextExponential() / rate;
            offsets.add((long) (at * 1e9));
        }
        return new Arrivals(List.copyOf(offsets));
    }

    int count() {
        return offsets.size();
    }

    /** Returns when the time has come. */
    static void await(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
