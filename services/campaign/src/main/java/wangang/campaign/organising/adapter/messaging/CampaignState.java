package wangang.campaign.organising.adapter.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.organising.domain.Campaign;
import wangang.campaign.organising.domain.CampaignStatus;
import wangang.campaign.organising.domain.CampaignTerms;

/** The data of every {@code campaign.*.v1}. */
record CampaignState(
        UUID campaignId,
        String slug,
        long version,
        CampaignStatus status,
        CampaignTerms terms,
        @Nullable Instant openedAt,
        Instant changedAt,
        @Nullable Instant closedAt) {

    static CampaignState of(Campaign campaign) {
        return new CampaignState(
                campaign.id().value(),
                campaign.slug(),
                campaign.version(),
                campaign.status(),
                campaign.terms(),
                campaign.openedAt(),
                campaign.changedAt(),
                campaign.closedAt());
    }
}
