package wangang.jobseeker.disclosure.domain;

/** What ended a disclosure. */
public enum Ending {
    /** The person withdrew the application. */
    WITHDRAWAL,
    /** The employer declined: the purpose of the disclosure is gone (PIPL 47). */
    REJECTION,
    /** The person ended it here, whatever becomes of the application. */
    PERSON,
    /** The application itself was removed. */
    REMOVAL
}
