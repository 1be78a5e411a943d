package wangang.campaign.fair.domain;

import java.time.Instant;
import java.util.UUID;
import wangang.platform.kernel.Uuid7;

/** Names a fair for ever. */
public record FairId(UUID value) {

    public static FairId next(Instant now) {
        return new FairId(Uuid7.next(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
