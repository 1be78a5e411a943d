package wangang.campaign.interview.domain;

import java.time.Instant;
import java.util.UUID;
import wangang.platform.kernel.Uuid7;

/** Names an interview for ever; one that is arranged anew after it was cancelled has another id. */
public record InterviewId(UUID value) {

    public static InterviewId next(Instant now) {
        return new InterviewId(Uuid7.next(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
