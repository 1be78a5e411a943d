package wangang.campaign.progress.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.organising.application.CampaignTime;
import wangang.campaign.organising.application.ReadingCampaigns;
import wangang.campaign.organising.domain.CampaignId;
import wangang.platform.kernel.Outcome;

/** Counts when asked; nothing is added up beforehand, so nothing can drift. */
@Service
@Transactional(readOnly = true)
public class ReadingProgress {

    private final ReadingCampaigns campaigns;
    private final Counting counting;
    private final CampaignTime time;

    ReadingProgress(ReadingCampaigns campaigns, Counting counting, CampaignTime time) {
        this.campaigns = campaigns;
        this.counting = counting;
        this.time = time;
    }

    public Outcome<Progress> of(CampaignId id) {
        return campaigns
                .byId(id, true)
                .map(campaign -> new Progress(campaign, time.now(), counting.count(campaign.id(), time.zone())));
    }
}
