package wangang.campaign.fair.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.fair.domain.FairCheck;
import wangang.campaign.fair.domain.FairStatus;
import wangang.campaign.fair.domain.FairTerms;
import wangang.campaign.fair.domain.FairTick;

/**
 * A fair as answered.
 *
 * @param fairId the fair's id
 * @param campaignId the campaign it belongs to
 * @param status where it is in its life
 * @param version grows by every change; the ETag in quotes
 * @param terms what it is
 * @param checks what is in place of what must be before it is announced or begins (人力资源市场暂行条例 28)
 * @param ticks who said so and when, for officers
 * @param cancelReason why it was cancelled
 * @param changedAt when it last changed
 */
record FairView(
        UUID fairId,
        UUID campaignId,
        FairStatus status,
        long version,
        FairTerms terms,
        List<FairCheck> checks,
        List<FairTick> ticks,
        @Nullable String cancelReason,
        Instant changedAt) {

    /** With the addresses of online rooms. */
    static FairView toOfficer(Fair fair) {
        return of(fair, fair.terms(), fair.ticks());
    }

    static FairView toAnybody(Fair fair) {
        return of(fair, fair.terms().withoutLinks(), List.of());
    }

    private static FairView of(Fair fair, FairTerms terms, List<FairTick> ticks) {
        return new FairView(
                fair.id().value(),
                fair.campaign().value(),
                fair.status(),
                fair.version(),
                terms,
                fair.checks().stream().sorted().toList(),
                ticks,
                fair.cancelReason(),
                fair.changedAt());
    }
}
