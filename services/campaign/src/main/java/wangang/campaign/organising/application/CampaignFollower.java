package wangang.campaign.organising.application;

import wangang.campaign.organising.domain.Campaign;

/** What other features do when a campaign closes, in the same transaction. */
public interface CampaignFollower {

    void closed(Campaign campaign);
}
