package wangang.campaign.interview.domain;

/** Whether the two sides know it. */
public enum TimetableStatus {
    /** Known to officers only; made again as often as they like. */
    DRAFT,
    /** Told; from now on it is changed, never made again. */
    PUBLISHED
}
