package wangang.vacancy.employer.domain;

/** What an officer decides about an employer. */
public enum Decision {
    VERIFIED,
    REFUSED,
    SUSPENDED
}
