package wangang.jobseeker.interview.adapter.messaging;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.file.domain.JobseekerId;
import wangang.jobseeker.interview.domain.FairInterview;

/** What this service reads of an interview event; other fields, unknown statuses and results are fine. */
record InterviewState(
        UUID interviewId,
        UUID fairId,
        UUID employerId,
        UUID jobseekerId,
        long version,
        String status,
        boolean online,
        @Nullable String room,
        OffsetDateTime begins,
        int minutes,
        @Nullable String result) {

    InterviewState {
        Objects.requireNonNull(interviewId, "interviewId");
        Objects.requireNonNull(fairId, "fairId");
        Objects.requireNonNull(employerId, "employerId");
        Objects.requireNonNull(jobseekerId, "jobseekerId");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(begins, "begins");
    }

    FairInterview told() {
        return new FairInterview(
                interviewId,
                version,
                new JobseekerId(jobseekerId),
                employerId,
                fairId,
                begins.toInstant(),
                minutes,
                online,
                room,
                status,
                result);
    }
}
