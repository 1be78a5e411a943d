package wangang.campaign.organising.application;

import java.util.List;
import org.springframework.stereotype.Component;
import wangang.campaign.organising.domain.Campaign;
import wangang.campaign.organising.domain.CampaignEvent;
import wangang.platform.kernel.Outcome;

/** Stores what happened, tells it and lets others follow, in the running transaction. */
@Component
class CampaignChanges {

    private final Campaigns campaigns;
    private final CampaignNews news;
    private final List<CampaignFollower> followers;

    CampaignChanges(Campaigns campaigns, CampaignNews news, List<CampaignFollower> followers) {
        this.campaigns = campaigns;
        this.news = news;
        this.followers = followers;
    }

    Outcome<Campaign> add(CampaignEvent drafted) {
        return campaigns.add(drafted.after())
                ? Outcome.done(drafted.after())
                : Outcome.refused(OrganisingRefusals.SLUG_TAKEN);
    }

    Outcome<Campaign> update(CampaignEvent event) {
        var campaign = event.after();
        if (event instanceof CampaignEvent.Changed) {
            var objections = followers.stream()
                    .flatMap(follower -> follower.objectionsTo(campaign).stream())
                    .toList();
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
        }
        if (!campaigns.update(campaign)) {
            return Outcome.refused(OrganisingRefusals.SLUG_TAKEN);
        }
        news.tell(event);
        if (event instanceof CampaignEvent.Closed) {
            followers.forEach(follower -> follower.closed(campaign));
        }
        return Outcome.done(campaign);
    }
}
