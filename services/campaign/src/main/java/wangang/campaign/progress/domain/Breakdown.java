package wangang.campaign.progress.domain;

/** By what figures are told apart. */
public enum Breakdown {
    TOTAL,
    /** Where the platform stands; who counts on several days counts on the first. */
    DAY,
    /** Section of the employer's industry. */
    TRADE,
    /** Seat of the employer. */
    SUBDISTRICT
}
