package wangang.campaign.organising.application;

import java.util.List;
import wangang.campaign.organising.domain.Campaign;
import wangang.platform.kernel.Rejection;

/** What other features do when a campaign changes, in the same transaction, under the campaign's lock. */
public interface CampaignFollower {

    /** What stands against a change of an open campaign or of a draft; empty when nothing does. */
    default List<Rejection> objectionsTo(Campaign changed) {
        return List.of();
    }

    void closed(Campaign campaign);
}
