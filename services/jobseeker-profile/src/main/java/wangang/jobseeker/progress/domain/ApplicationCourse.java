package wangang.jobseeker.progress.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far an application is known to have come; a later step proves the earlier. */
public record ApplicationCourse(
        UUID applicationId,
        UUID jobseekerId,
        UUID vacancyId,
        Instant submittedAt,
        @Nullable Instant interviewAt,
        @Nullable Instant offerAt,
        @Nullable Instant hiredAt) {}
