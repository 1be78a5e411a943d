package wangang.campaign.interview.application;

/** What may happen after a timetable is published. */
public enum ChangeKind {
    /** Told by officers and the employer. */
    INTERVIEWER_LEAVES,
    BOOTH_LEAVES,
    /** Told by officers and the person. */
    LATE_ARRIVAL,
    NO_SHOW,
    /** Told by officers, and by the employer of somebody who has arrived. */
    WALK_IN;

    boolean isOfABooth() {
        return this == INTERVIEWER_LEAVES || this == BOOTH_LEAVES;
    }
}
