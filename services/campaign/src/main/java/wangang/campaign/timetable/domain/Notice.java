package wangang.campaign.timetable.domain;

/** What has to be told at once to the person and to the booth of an interview. */
public sealed interface Notice {

    /** To another time, or at the same time to another interviewer. */
    record Moved(Interview from, Interview to) implements Notice {}

    record Cancelled(Interview interview, Cause cause) implements Notice {}

    record Added(Interview interview) implements Notice {}

    /** What an interview was cancelled for; there was no other time for it. */
    enum Cause {
        INTERVIEWER_LEFT,
        BOOTH_LEFT,
        PERSON_ARRIVES_LATE,
        PERSON_IS_NOT_THERE
    }
}
