package wangang.campaign.booth.domain;

import java.time.Instant;
import java.util.UUID;
import wangang.platform.kernel.Uuid7;

/** Names an employer's booth at a fair for ever. */
public record BoothId(UUID value) {

    public static BoothId next(Instant now) {
        return new BoothId(Uuid7.next(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
