package wangang.portal.fair;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's own interview at a fair.
 *
 * @param link where it is entered when it is online
 * @param cause why it was cancelled
 */
record Interview(
        UUID interviewId,
        UUID fairId,
        UUID boothId,
        String employerName,
        @Nullable List<UUID> vacancies,
        Instant begins,
        int minutes,
        @Nullable String room,
        @Nullable String link,
        String status,
        @Nullable String cause) {

    public Instant ends() {
        return begins.plusSeconds(minutes * 60L);
    }

    public boolean cancelled() {
        return "CANCELLED".equals(status);
    }

    /** Neither held nor cancelled. */
    boolean isAhead(Instant now) {
        return "SCHEDULED".equals(status) && now.isBefore(ends());
    }

    /** The link where a browser may follow it; nothing but HTTPS is. */
    public @Nullable String safeLink() {
        return link != null && link.startsWith("https://") ? link : null;
    }

    /** A wish that was not met, with the reason in words. */
    record Unmet(UUID fairId, UUID boothId, String reason, String sentence) {}

    /** What the person was told of a change, in words. */
    record Notice(UUID fairId, String kind, String sentence, Instant at) {}
}
