package wangang.campaign.fair.domain;

/** Where a fair is held. */
public enum FairKind {
    ON_SITE,
    ONLINE,
    BOTH
}
