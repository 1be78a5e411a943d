package wangang.jobseeker.progress.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An interview at a campaign's fair.
 *
 * @param counts whether it is one once it has begun: not when it was cancelled or nobody came
 * @param offerAt when an offer came of it
 */
public record HeldInterview(
        UUID interviewId,
        long version,
        UUID jobseekerId,
        UUID campaignId,
        Instant begins,
        boolean counts,
        @Nullable Instant offerAt) {}
