package wangang.campaign.organising.adapter.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.organising.domain.Campaign;
import wangang.campaign.organising.domain.CampaignStatus;
import wangang.campaign.organising.domain.CampaignTerms;

/**
 * A campaign as answered.
 *
 * @param campaignId the campaign's id
 * @param slug its short name, as in a vacancy's campaigns and in searches
 * @param status where it is in its life
 * @param version grows by every change; the ETag in quotes
 * @param terms what officers decided about it
 * @param openedAt when it was opened
 * @param changedAt when it last changed
 * @param closedAt when it was closed
 */
record CampaignView(
        UUID campaignId,
        String slug,
        CampaignStatus status,
        long version,
        CampaignTerms terms,
        @Nullable Instant openedAt,
        Instant changedAt,
        @Nullable Instant closedAt) {

    static CampaignView of(Campaign campaign) {
        return new CampaignView(
                campaign.id().value(),
                campaign.slug(),
                campaign.status(),
                campaign.version(),
                campaign.terms(),
                campaign.openedAt(),
                campaign.changedAt(),
                campaign.closedAt());
    }
}
