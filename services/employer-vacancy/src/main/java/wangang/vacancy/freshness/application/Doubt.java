package wangang.vacancy.freshness.application;

/** Why an employer is asked about a vacancy. */
public enum Doubt {
    /** Nothing was heard of it for some time. */
    IDLE,
    /** The same for so long that it has sunk below others. */
    STALE,
    /** Its last day is near. */
    ENDING
}
