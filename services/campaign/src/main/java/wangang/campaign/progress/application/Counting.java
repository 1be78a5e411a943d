package wangang.campaign.progress.application;

import java.time.ZoneId;
import java.util.SortedMap;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.progress.domain.Breakdown;
import wangang.campaign.progress.domain.Figures;

/** Counts the facts of a campaign. */
public interface Counting {

    /** By day (ISO), section letter or subdistrict code; empty text where it is unknown and for the total. */
    SortedMap<String, Figures> count(CampaignId campaign, Breakdown breakdown, ZoneId zone);
}
