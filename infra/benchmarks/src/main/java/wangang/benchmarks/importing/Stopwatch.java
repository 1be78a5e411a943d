package wangang.benchmarks.importing;

import java.time.Duration;

final class Stopwatch {

    private final long begin = System.nanoTime();

    static Duration time(Runnable work) {
        var watch = new Stopwatch();
        work.run();
        return watch.elapsed();
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
