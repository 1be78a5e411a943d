package wangang.portal.employer.fairs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.portal.page.Times;

/**
 * An interview at the employer's booth.
 *
 * @param result OFFER, SECOND_INTERVIEW, NO or NO_SHOW; none yet when absent
 * @param resultAt when the first result was recorded
 * @param late whether that was after its day
 */
record Meeting(
        UUID interviewId,
        UUID registrationId,
        String person,
        @Nullable String interviewer,
        Instant begins,
        int minutes,
        @Nullable String room,
        @Nullable String link,
        String status,
        @Nullable String cause,
        @Nullable String result,
        @Nullable Instant resultAt,
        boolean late,
        long version) {

    public String etag() {
        return "\"" + version + "\"";
    }

    public Instant ends() {
        return begins.plusSeconds(minutes * 60L);
    }

    public LocalDate day() {
        return LocalDate.ofInstant(begins, Times.ZONE);
    }

    public boolean cancelled() {
        return "CANCELLED".equals(status);
    }

    /** Begun, held as far as anybody knows, and without a result. */
    boolean misses(Instant now) {
        return !cancelled() && result == null && !now.isBefore(begins);
    }

    boolean isAhead(Instant now) {
        return !cancelled() && result == null && now.isBefore(begins);
    }

    /** Until the end of the day on which the first result was recorded. */
    boolean correctable(Instant now) {
        return result != null
                && resultAt != null
                && LocalDate.ofInstant(resultAt, Times.ZONE).equals(LocalDate.ofInstant(now, Times.ZONE));
    }

    /** The link where a browser may follow it; nothing but HTTPS is. */
    public @Nullable String safeLink() {
        return link != null && link.startsWith("https://") ? link : null;
    }
}
