package wangang.campaign.attendance.adapter.messaging;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import wangang.campaign.attendance.domain.JobseekerId;
import wangang.campaign.attendance.domain.KnownJobseeker;

/** What this service reads of a jobseeker event. */
record JobseekerState(UUID jobseekerId, String account, long version, Status status, Map<String, Boolean> consents) {

    enum Status {
        ACTIVE,
        ERASED
    }

    JobseekerState {
        Objects.requireNonNull(jobseekerId, "jobseekerId");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(status, "status");
        consents = Map.copyOf(consents);
    }

    KnownJobseeker told() {
        return new KnownJobseeker(
                new JobseekerId(jobseekerId),
                version,
                account,
                consents.getOrDefault("MATCHING", false),
                consents.getOrDefault("PERSONALISATION", false));
    }
}
