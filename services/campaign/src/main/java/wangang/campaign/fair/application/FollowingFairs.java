package wangang.campaign.fair.application;

import java.util.List;
import org.springframework.stereotype.Component;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.organising.application.CampaignFollower;
import wangang.campaign.organising.application.CampaignTime;
import wangang.campaign.organising.domain.Campaign;
import wangang.platform.kernel.Rejection;

/** Fairs end with their campaign, and none that is announced is left outside its days. */
@Component
class FollowingFairs implements CampaignFollower {

    private final Fairs fairs;
    private final FairChanges changes;
    private final CampaignTime time;

    FollowingFairs(Fairs fairs, FairChanges changes, CampaignTime time) {
        this.fairs = fairs;
        this.changes = changes;
        this.time = time;
    }

    @Override
    public List<Rejection> objectionsTo(Campaign changed) {
        return fairs.ofCampaign(changed.id()).stream()
                .flatMap(fair -> fair.objectionTo(changed.terms()).stream())
                .toList();
    }

    @Override
    public void closed(Campaign campaign) {
        var now = time.here();
        fairs.lockAll(campaign.id()).stream()
                .flatMap((Fair fair) -> fair.endWith(campaign, now).stream())
                .forEach(changes::update);
    }
}
