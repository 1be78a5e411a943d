package wangang.benchmarks.latency;

import org.jspecify.annotations.Nullable;

/**
 * A vacancy on its way.
 *
 * @param due when it should be sent, in {@link System#nanoTime()} like all times here; later delays are the platform's
 * @param answered when the answer to the publishing request came
 * @param vacancyId null when it was refused
 */
record Posting(long due, long answered, @Nullable String vacancyId) {}
