package wangang.jobseeker.progress.adapter.messaging;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.progress.domain.HeldInterview;

/** What is counted of an interview event; other fields, unknown statuses and results are fine. */
record OutcomeState(
        UUID interviewId,
        long version,
        UUID jobseekerId,
        UUID campaignId,
        String status,
        OffsetDateTime begins,
        @Nullable String result,
        @Nullable Instant resultAt) {

    OutcomeState {
        Objects.requireNonNull(interviewId, "interviewId");
        Objects.requireNonNull(jobseekerId, "jobseekerId");
        Objects.requireNonNull(campaignId, "campaignId");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(begins, "begins");
    }

    HeldInterview interview() {
        boolean counts = !status.equals("CANCELLED") && !"NO_SHOW".equals(result);
        return new HeldInterview(
                interviewId,
                version,
                jobseekerId,
                campaignId,
                begins.toInstant(),
                counts,
                "OFFER".equals(result) ? resultAt : null);
    }
}
