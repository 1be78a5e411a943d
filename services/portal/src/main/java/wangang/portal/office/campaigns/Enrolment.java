package wangang.portal.office.campaigns;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A vacancy that is to take part, or does. */
public record Enrolment(
        UUID enrolmentId,
        UUID campaignId,
        UUID vacancyId,
        @Nullable String title,
        @Nullable Integer openings,
        @Nullable Integer remainingOpenings,
        @Nullable UUID employerId,
        @Nullable String employerName,
        String status,
        @Nullable String reason,
        long version,
        @Nullable Instant requestedAt,
        @Nullable Instant approvedAt) {

    public String etag() {
        return "\"" + version + "\"";
    }

    public boolean mayBeApproved() {
        return "PENDING".equals(status);
    }

    /** Also what takes part already: then it ceases to. */
    public boolean mayBeRefused() {
        return "PENDING".equals(status) || "APPROVED".equals(status);
    }
}
