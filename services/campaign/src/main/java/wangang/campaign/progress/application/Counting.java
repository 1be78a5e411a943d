package wangang.campaign.progress.application;

import java.time.ZoneId;
import wangang.campaign.organising.domain.CampaignId;

/** Counts the facts of a campaign. */
public interface Counting {

    /** All figures of one moment. */
    Counted count(CampaignId campaign, ZoneId zone);
}
