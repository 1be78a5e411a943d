package wangang.jobseeker.progress.adapter.messaging;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.progress.domain.CampaignPart;

/** What is counted of an enrolment event; other fields are fine. */
record EnrolmentState(
        UUID enrolmentId,
        long version,
        UUID campaignId,
        UUID vacancyId,
        @Nullable Instant approvedAt,
        @Nullable Instant leftAt) {

    EnrolmentState {
        Objects.requireNonNull(enrolmentId, "enrolmentId");
        Objects.requireNonNull(campaignId, "campaignId");
        Objects.requireNonNull(vacancyId, "vacancyId");
    }

    /** None before it was approved. */
    Optional<CampaignPart> part() {
        return Optional.ofNullable(approvedAt)
                .map(approved -> new CampaignPart(enrolmentId, version, campaignId, vacancyId, approved, leftAt));
    }
}
