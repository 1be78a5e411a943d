package wangang.campaign.organising.domain;

/** Where a campaign is in its life. */
public enum CampaignStatus {
    /** Seen by officers only. */
    DRAFT,
    /** Takes enrolments, also before its first day. */
    OPEN,
    /** For good. */
    CLOSED
}
