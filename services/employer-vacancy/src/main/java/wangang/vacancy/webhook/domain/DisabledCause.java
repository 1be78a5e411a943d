package wangang.vacancy.webhook.domain;

/** Why nothing is sent to a webhook for now. */
public enum DisabledCause {
    /** Its employer switched it off. */
    BY_EMPLOYER,
    /** The receiver answered 410 Gone. */
    GONE,
    /** Nothing got through for days. */
    FAILING
}
