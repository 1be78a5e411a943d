package wangang.campaign.organising.application;

import wangang.campaign.organising.domain.CampaignEvent;

/** Tells the platform what happened to a campaign, together with the change itself; drafts are never told. */
public interface CampaignNews {

    void tell(CampaignEvent event);
}
