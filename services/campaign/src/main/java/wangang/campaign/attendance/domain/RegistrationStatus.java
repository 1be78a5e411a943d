package wangang.campaign.attendance.domain;

/** Where a registration is in its life. */
public enum RegistrationStatus {
    /** Has a place. */
    REGISTERED,
    /** For a place that somebody gives back. */
    WAITING,
    /** By the person. */
    WITHDRAWN
}
