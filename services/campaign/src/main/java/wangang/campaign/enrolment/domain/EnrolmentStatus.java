package wangang.campaign.enrolment.domain;

/** Whether a vacancy takes part. */
public enum EnrolmentStatus {
    /** Waits for an officer. */
    PENDING,
    /** Takes part. */
    APPROVED,
    REFUSED,
    /** By its employer. */
    WITHDRAWN,
    /** The campaign closed. */
    ENDED
}
