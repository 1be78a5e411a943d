package wangang.campaign.school.domain;

import java.time.Instant;
import java.util.UUID;
import wangang.platform.kernel.Uuid7;

/** Names a university's plan for ever. */
public record SchoolPlanId(UUID value) {

    public static SchoolPlanId next(Instant now) {
        return new SchoolPlanId(Uuid7.next(now));
    }
}
