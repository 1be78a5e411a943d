package wangang.campaign.fair.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.organising.application.ReadingCampaigns;
import wangang.campaign.organising.domain.CampaignId;
import wangang.platform.kernel.Outcome;

/** Fairs as officers and the public see them; for the public a planned one does not exist. */
@Service
@Transactional(readOnly = true)
public class ReadingFairs {

    private final ReadingCampaigns campaigns;
    private final Fairs fairs;

    ReadingFairs(ReadingCampaigns campaigns, Fairs fairs) {
        this.campaigns = campaigns;
        this.fairs = fairs;
    }

    public Outcome<Fair> byId(FairId id, boolean officer) {
        return fairs.find(id)
                .filter(fair -> officer || fair.isAnnounced())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(FairOrganisingRefusals.UNKNOWN));
    }

    /** @param school only those held for it */
    public Outcome<List<Fair>> ofCampaign(
            CampaignId id, boolean officer, @Nullable String school, @Nullable UUID after, int limit) {
        return campaigns
                .byId(id, officer)
                .map(campaign -> fairs.ofCampaign(campaign.id(), !officer, school, after, limit));
    }
}
