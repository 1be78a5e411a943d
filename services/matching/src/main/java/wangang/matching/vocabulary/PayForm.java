package wangang.matching.vocabulary;

/** How a vacancy states its pay. {@link #NEGOTIABLE} (面议) is unknown, not zero. */
public enum PayForm {
    MONTHLY,
    DAILY,
    HOURLY,
    YEARLY,
    NEGOTIABLE
}
