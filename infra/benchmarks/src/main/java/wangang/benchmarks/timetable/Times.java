package wangang.benchmarks.timetable;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import wangang.benchmarks.measuring.Distribution;

/** Milliseconds that work takes by the clock, and of the processor, which a busy machine changes little. */
final class Times {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Double> clock = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();

    <T> T measure(Supplier<T> work) {
        long processorBefore = THREADS.getCurrentThreadCpuTime();
        long before = System.nanoTime();
        var made = work.get();
        clock.add((System.nanoTime() - before) / 1e6);
        processor.add((THREADS.getCurrentThreadCpuTime() - processorBefore) / 1e6);
        return made;
    }

    int count() {
        return clock.size();
    }

    Distribution clockAfter(int warmUp) {
        return Distribution.of(clock.subList(warmUp, clock.size()));
    }

    Distribution processorAfter(int warmUp) {
        return Distribution.of(processor.subList(warmUp, processor.size()));
    }
}
