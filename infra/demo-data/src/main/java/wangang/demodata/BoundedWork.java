package wangang.demodata;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Works through a list, so many at a time, and tells how far it is; the first failure ends it. */
final class BoundedWork {

    private static final Duration TELL_EVERY = Duration.ofSeconds(5);

    private final int atOnce;
    private final PrintStream out;

    BoundedWork(int atOnce, PrintStream out) {
        this.atOnce = atOnce;
        this.out = out;
    }

    /**
     * @param work answers how many things it made
     * @throws RuntimeException the first failure
     */
    <T> Pace each(String things, List<T> items, ToIntFunction<T> work) {
        var begin = Instant.now();
        var told = new AtomicReference<>(begin);
        var done = new AtomicInteger();
        var made = new AtomicInteger();
        var failure = new AtomicReference<@Nullable RuntimeException>();
        var permits = new Semaphore(atOnce);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var item : items) {
                permits.acquireUninterruptibly();
                if (failure.get() != null) {
                    break;
                }
                executor.execute(() -> {
                    try {
                        made.addAndGet(work.applyAsInt(item));
                        tell(things, done.incrementAndGet(), items.size(), told);
                    } catch (RuntimeException broken) {
                        failure.compareAndSet(null, broken);
                    } finally {
                        permits.release();
                    }
                });
            }
        }
        var first = failure.get();
        if (first != null) {
            throw first;
        }
        return new Pace(things, made.get(), Duration.between(begin, Instant.now()));
    }

    private void tell(String things, int done, int all, AtomicReference<Instant> told) {
        var last = told.get();
        var now = Instant.now();
        if (Duration.between(last, now).compareTo(TELL_EVERY) >= 0 && told.compareAndSet(last, now)) {
            out.printf("  %s: %d of %d%n", things, done, all);
        }
    }
}
