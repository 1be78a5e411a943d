package wangang.campaign.organising.domain;

import java.time.Instant;
import java.util.UUID;
import wangang.platform.kernel.Uuid7;

/** Names a campaign for ever. */
public record CampaignId(UUID value) {

    public static CampaignId next(Instant now) {
        return new CampaignId(Uuid7.next(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
