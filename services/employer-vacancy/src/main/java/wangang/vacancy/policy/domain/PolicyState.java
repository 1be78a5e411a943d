package wangang.vacancy.policy.domain;

/** Where a policy stands on a day; only what is in force is shown to employers. */
public enum PolicyState {
    UPCOMING,
    IN_FORCE,
    ENDED,
    WITHDRAWN
}
