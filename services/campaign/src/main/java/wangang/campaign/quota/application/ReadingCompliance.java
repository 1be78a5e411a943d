package wangang.campaign.quota.application;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.organising.application.CampaignTime;
import wangang.campaign.organising.application.ReadingCampaigns;
import wangang.campaign.organising.application.WholeDistrict;
import wangang.campaign.organising.domain.Campaign;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.quota.domain.Compliance;
import wangang.platform.kernel.Outcome;

/** Computes whether reserved shares are kept; shown, never enforced. */
@Service
@Transactional(readOnly = true)
public class ReadingCompliance {

    private final ReadingCampaigns campaigns;
    private final Shares shares;
    private final CampaignTime time;

    ReadingCompliance(ReadingCampaigns campaigns, Shares shares, CampaignTime time) {
        this.campaigns = campaigns;
        this.shares = shares;
        this.time = time;
    }

    /**
     * Names employers, and so is for officers of the whole district.
     *
     * @param subdistricts those the officer answers for; empty means all
     */
    public Outcome<Compliance> of(Set<String> subdistricts, CampaignId id) {
        return WholeDistrict.only(subdistricts, () -> campaigns.byId(id, true).map(this::compliance));
    }

    private Compliance compliance(Campaign campaign) {
        var terms = campaign.terms();
        var from = terms.startsOn().atStartOfDay(time.zone()).toInstant();
        var until = campaign.ends(time.zone());
        return Compliance.of(terms.reservedShares(), shares.of(campaign.id(), terms.reservedShares(), from, until));
    }
}
