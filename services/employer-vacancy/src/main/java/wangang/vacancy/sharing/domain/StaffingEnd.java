package wangang.vacancy.sharing.domain;

/** What closed an offer or a need. */
public enum StaffingEnd {
    AGREED,
    WITHDRAWN,
    EXPIRED,
    EMPLOYER_SUSPENDED
}
