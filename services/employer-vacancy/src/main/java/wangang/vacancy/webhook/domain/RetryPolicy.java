package wangang.vacancy.webhook.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When a delivery is tried again, and when a receiver that fails is left in peace.
 *
 * @param delays before the second attempt, the third and so on
 * @param givingUpAfter how long nothing may get through to a webhook before it is disabled
 */
public record RetryPolicy(List<Duration> delays, Duration givingUpAfter) {

    /** Receivers hit by one outage are not all tried again in one moment. */
    private static final double LONGEST_JITTER = 0.2;

    private static final int FAILURES_BEFORE_PAUSE = 3;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    public RetryPolicy {
        delays = List.copyOf(delays);
    }

    /**
     * Empty when that was the last attempt.
     *
     * @param attempts made so far, at least one
     * @param chance from 0 to 1
     */
    public Optional<Duration> delayAfter(int attempts, double chance) {
        return attempts > delays.size()
                ? Optional.empty()
                : Optional.of(stretched(delays.get(attempts - 1), 1 + LONGEST_JITTER * chance));
    }

    /** How long nothing at all is sent to a webhook after so many failures in a row, whatever waits for it. */
    public Duration pauseAfter(int failures) {
        if (failures < FAILURES_BEFORE_PAUSE) {
            return Duration.ZERO;
        }
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - FAILURES_BEFORE_PAUSE, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private static Duration stretched(Duration delay, double factor) {
        return Duration.ofMillis(Math.round(delay.toMillis() * factor));
    }
}
