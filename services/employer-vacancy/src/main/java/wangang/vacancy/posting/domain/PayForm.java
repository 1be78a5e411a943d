package wangang.vacancy.posting.domain;

/** What a pay amount is paid for; NEGOTIABLE (面议) means unknown, not zero. */
public enum PayForm {
    MONTHLY,
    DAILY,
    HOURLY,
    YEARLY,
    NEGOTIABLE
}
