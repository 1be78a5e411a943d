package wangang.vacancy.webhook.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the last attempts at a webhook went.
 *
 * @param failures in a row
 * @param failingSince since when nothing got through
 * @param pausedUntil until when nothing is sent
 */
public record Health(
        int failures,
        @Nullable Instant failingSince,
        @Nullable Instant pausedUntil) {

    public static final Health GOOD = new Health(0, null, null);

    Health withoutPause() {
        return new Health(0, failingSince, null);
    }

    Health afterFailure(Instant now, RetryPolicy policy) {
        var pause = policy.pauseAfter(failures + 1);
        return new Health(
                failures + 1, failingSince == null ? now : failingSince, pause.isZero() ? null : now.plus(pause));
    }

    boolean isHopeless(Instant now, RetryPolicy policy) {
        return failingSince != null
                && !failingSince.plus(policy.givingUpAfter()).isAfter(now);
    }
}
