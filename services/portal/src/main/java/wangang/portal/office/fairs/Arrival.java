package wangang.portal.office.fairs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who was let in. */
record Arrival(
        UUID registrationId,
        int number,
        String label,
        boolean walkIn,
        @Nullable Instant arrivedAt) {}
