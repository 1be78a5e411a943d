package wangang.benchmarks.measuring;

import org.jspecify.annotations.Nullable;

/** Nothing could be measured; the message is one sentence for the person at the terminal. */
public final class BenchmarkFailure extends RuntimeException {

    public BenchmarkFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
