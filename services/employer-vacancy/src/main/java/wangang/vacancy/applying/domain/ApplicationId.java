package wangang.vacancy.applying.domain;

import java.time.Instant;
import java.util.UUID;
import wangang.platform.kernel.Uuid7;

/** Names an application for ever; ids grow with time. */
public record ApplicationId(UUID value) {

    public static ApplicationId next(Instant now) {
        return new ApplicationId(Uuid7.next(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
