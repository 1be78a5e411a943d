package wangang.campaign.interview.domain;

import wangang.campaign.timetable.domain.Notice;

/** Why an interview is not held. */
public enum CancelCause {
    INTERVIEWER_LEFT,
    BOOTH_LEFT,
    PERSON_ARRIVES_LATE,
    PERSON_IS_NOT_THERE,
    FAIR_CANCELLED;

    static CancelCause of(Notice.Cause cause) {
        return switch (cause) {
            case INTERVIEWER_LEFT -> INTERVIEWER_LEFT;
            case BOOTH_LEFT -> BOOTH_LEFT;
            case PERSON_ARRIVES_LATE -> PERSON_ARRIVES_LATE;
            case PERSON_IS_NOT_THERE -> PERSON_IS_NOT_THERE;
        };
    }
}
