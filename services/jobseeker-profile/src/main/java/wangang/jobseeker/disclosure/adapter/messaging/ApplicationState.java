package wangang.jobseeker.disclosure.adapter.messaging;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import wangang.jobseeker.disclosure.domain.ToldApplication;
import wangang.jobseeker.file.domain.JobseekerId;

/** What this service reads of an application event; other fields and unknown statuses are fine. */
record ApplicationState(
        UUID applicationId,
        UUID vacancyId,
        UUID employerId,
        UUID jobseekerId,
        long version,
        String status,
        Consent consent,
        Instant changedAt) {

    record Consent(UUID recipientEmployerId, String textVersion, Instant grantedAt) {

        Consent {
            Objects.requireNonNull(recipientEmployerId, "recipientEmployerId");
            Objects.requireNonNull(textVersion, "textVersion");
            Objects.requireNonNull(grantedAt, "grantedAt");
        }
    }

    ApplicationState {
        Objects.requireNonNull(applicationId, "applicationId");
        Objects.requireNonNull(vacancyId, "vacancyId");
        Objects.requireNonNull(employerId, "employerId");
        Objects.requireNonNull(jobseekerId, "jobseekerId");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(consent, "consent");
        Objects.requireNonNull(changedAt, "changedAt");
    }

    ToldApplication told() {
        return new ToldApplication(
                applicationId,
                version,
                vacancyId,
                employerId,
                new JobseekerId(jobseekerId),
                status,
                consent.recipientEmployerId(),
                consent.textVersion(),
                consent.grantedAt(),
                changedAt);
    }
}
