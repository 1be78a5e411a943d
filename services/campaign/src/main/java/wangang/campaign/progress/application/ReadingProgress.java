package wangang.campaign.progress.application;

import java.util.SortedMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.organising.application.CampaignTime;
import wangang.campaign.organising.application.ReadingCampaigns;
import wangang.campaign.organising.domain.Campaign;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.progress.domain.Breakdown;
import wangang.campaign.progress.domain.Figures;
import wangang.platform.kernel.Outcome;

/** Counts when asked, all of one moment; nothing is added up beforehand, so nothing can drift. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
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
        return campaigns.byId(id, true).map(this::counted);
    }

    private Progress counted(Campaign campaign) {
        return new Progress(
                campaign,
                time.now(),
                by(campaign, Breakdown.TOTAL).getOrDefault("", Figures.NONE),
                by(campaign, Breakdown.DAY),
                by(campaign, Breakdown.TRADE),
                by(campaign, Breakdown.SUBDISTRICT));
    }

    private SortedMap<String, Figures> by(Campaign campaign, Breakdown breakdown) {
        return counting.count(campaign.id(), breakdown, time.zone());
    }
}
