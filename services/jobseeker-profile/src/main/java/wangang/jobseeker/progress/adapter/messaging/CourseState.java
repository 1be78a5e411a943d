package wangang.jobseeker.progress.adapter.messaging;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.progress.domain.ApplicationCourse;

/** What is counted of an application event; other fields and unknown statuses are fine. */
record CourseState(
        UUID applicationId,
        UUID jobseekerId,
        UUID vacancyId,
        String status,
        Instant submittedAt,
        Instant changedAt,
        @Nullable Steps steps) {

    /** When each step was taken; absent in events of before it was told. */
    record Steps(
            @Nullable Instant interviewAt,
            @Nullable Instant offerAt,
            @Nullable Instant hiredAt) {}

    CourseState {
        Objects.requireNonNull(applicationId, "applicationId");
        Objects.requireNonNull(jobseekerId, "jobseekerId");
        Objects.requireNonNull(vacancyId, "vacancyId");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(submittedAt, "submittedAt");
        Objects.requireNonNull(changedAt, "changedAt");
    }

    ApplicationCourse course() {
        var told = steps == null ? new Steps(null, null, null) : steps;
        var hired = earliest(told.hiredAt(), reached("HIRED"));
        var offer = earliest(told.offerAt(), reached("OFFER"), hired);
        return new ApplicationCourse(
                applicationId,
                jobseekerId,
                vacancyId,
                submittedAt,
                earliest(told.interviewAt(), reached("INTERVIEW"), offer),
                offer,
                hired);
    }

    private @Nullable Instant reached(String step) {
        return status.equals(step) ? changedAt : null;
    }

    private static @Nullable Instant earliest(@Nullable Instant... times) {
        return Stream.of(times).filter(Objects::nonNull).min(Instant::compareTo).orElse(null);
    }
}
