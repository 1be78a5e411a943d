package wangang.campaign.organising.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.organising.domain.Campaign;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.organising.domain.CampaignStatus;
import wangang.platform.kernel.Outcome;

/** Campaigns as officers and the public see them; for the public a draft does not exist. */
@Service
@Transactional(readOnly = true)
public class ReadingCampaigns {

    private final Campaigns campaigns;

    ReadingCampaigns(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    public Outcome<Campaign> byId(CampaignId id, boolean officer) {
        return campaigns
                .find(id)
                .filter(campaign -> officer || !campaign.isDraft())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(OrganisingRefusals.UNKNOWN));
    }

    /** Newest first. */
    public List<Campaign> list(@Nullable CampaignStatus status, boolean officer, @Nullable UUID before, int limit) {
        return campaigns.list(status, officer, before, limit);
    }
}
