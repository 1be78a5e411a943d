package wangang.vacancy.legality.domain;

/** What rules on trial would do to a vacancy that those in force do not. */
public enum TrialEffect {
    /** Would keep it from being published. */
    BLOCKS,
    /** Would no longer keep it from being published. */
    FREES,
    /** Find something more. */
    FINDS,
    /** No longer find something. */
    DROPS
}
