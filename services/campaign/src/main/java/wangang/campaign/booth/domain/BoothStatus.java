package wangang.campaign.booth.domain;

/** Where a booth is in its life. */
public enum BoothStatus {
    /** Waits for an officer. */
    ASKED,
    /** Has a room. */
    PLACED,
    REFUSED,
    /** By its employer. */
    WITHDRAWN
}
