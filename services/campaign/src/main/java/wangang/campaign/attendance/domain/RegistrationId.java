package wangang.campaign.attendance.domain;

import java.time.Instant;
import java.util.UUID;
import wangang.platform.kernel.Uuid7;

/** Names somebody's registration for a fair for ever; later ones are greater. */
public record RegistrationId(UUID value) {

    public static RegistrationId next(Instant now) {
        return new RegistrationId(Uuid7.next(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
