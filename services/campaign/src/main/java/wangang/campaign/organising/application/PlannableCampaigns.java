package wangang.campaign.organising.application;

import java.util.Set;
import org.springframework.stereotype.Component;
import wangang.campaign.organising.domain.Campaign;
import wangang.campaign.organising.domain.CampaignId;
import wangang.platform.kernel.Outcome;

/** Campaigns for officers of the whole district who plan within them: none closes, changes or goes meanwhile. */
@Component
public class PlannableCampaigns {

    private final Campaigns campaigns;

    PlannableCampaigns(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** Also a draft; as it is until the running transaction ends. */
    public Outcome<Campaign> held(Set<String> subdistricts, CampaignId id) {
        return WholeDistrict.only(
                subdistricts,
                () -> campaigns
                        .share(id)
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(OrganisingRefusals.UNKNOWN)));
    }

    /** While something may still be planned for it. */
    public Outcome<Campaign> unclosed(Set<String> subdistricts, CampaignId id) {
        return held(subdistricts, id).flatMap(Campaign::unclosed);
    }
}
