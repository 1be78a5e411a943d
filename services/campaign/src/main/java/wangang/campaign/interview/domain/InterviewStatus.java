package wangang.campaign.interview.domain;

/** Where an interview is in its life. */
public enum InterviewStatus {
    /** Of a timetable that is not published: known to officers only. */
    DRAFT,
    /** Told to both sides; it may be over, and its result missing. */
    SCHEDULED,
    CANCELLED,
    /** Has a result. */
    ENDED
}
