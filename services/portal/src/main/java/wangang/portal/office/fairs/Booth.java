package wangang.portal.office.fairs;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A booth with its interviewers. */
record Booth(
        UUID boothId,
        UUID fairId,
        UUID employerId,
        @Nullable List<UUID> vacancies,
        @Nullable List<Interviewer> interviewers,
        String status,
        @Nullable String room,
        @Nullable String reason,
        long version) {

    /** Somebody who interviews there. */
    record Interviewer(String label, @Nullable List<Fair.Session> hours) {}

    public String etag() {
        return "\"" + version + "\"";
    }

    public boolean placed() {
        return "PLACED".equals(status);
    }

    public boolean asked() {
        return "ASKED".equals(status);
    }
}
