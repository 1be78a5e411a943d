package wangang.portal.fair;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's own registration for a fair.
 *
 * @param label what the person is called there
 * @param position on the waiting list, from 1; null when it does not wait
 * @param boothIds booths wished, the dearest first
 */
record Registration(
        UUID registrationId,
        UUID fairId,
        String label,
        String code,
        String status,
        @Nullable Long position,
        List<Fair.Session> hours,
        List<UUID> boothIds,
        boolean walkIn,
        @Nullable Instant arrivedAt,
        long version) {

    public boolean waiting() {
        return "WAITING".equals(status);
    }

    public boolean withdrawn() {
        return "WITHDRAWN".equals(status);
    }

    /** In fours, easier to read aloud. */
    public String spelledCode() {
        return code.length() == 8 ? code.substring(0, 4) + " " + code.substring(4) : code;
    }

    String etag() {
        return "\"" + version + "\"";
    }
}
