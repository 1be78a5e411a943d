package wangang.campaign.enrolment.domain;

import java.time.Instant;
import java.util.UUID;
import wangang.platform.kernel.Uuid7;

/** Names an enrolment for ever. */
public record EnrolmentId(UUID value) {

    public static EnrolmentId next(Instant now) {
        return new EnrolmentId(Uuid7.next(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
