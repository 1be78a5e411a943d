package wangang.jobseeker.progress.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A vacancy's part in a campaign, since an officer approved it. */
public record CampaignPart(
        UUID enrolmentId,
        long version,
        UUID campaignId,
        UUID vacancyId,
        Instant approvedAt,
        @Nullable Instant leftAt) {}
