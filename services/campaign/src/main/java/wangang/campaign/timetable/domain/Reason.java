package wangang.campaign.timetable.domain;

/** Why a wish was not met. */
public enum Reason {
    /** Only the person wished; of such wishes no timetable is made. */
    NOT_RANKED,
    /** Nobody interviews at the booth that day. */
    NO_INTERVIEWS,
    /** The person is not there at any of the booth's times. */
    NEVER_THERE_TOGETHER,
    /** The two were to meet, but the booth gave up. */
    BOOTH_LEFT,
    /** The two were to meet, but the interviewer left, and no other time was found. */
    INTERVIEWER_LEFT,
    /** What is left of the day is too short. */
    TOO_LATE,
    /** While the person is there, the booth sees people whom it wants more. */
    FULL,
    /** The same, but some of these it wants equally: whom fewer booths would see came first, then the lot. */
    FULL_AMONG_EQUALS,
    /** Whenever the booth could, the person is at one wanted more, or on the way. */
    ELSEWHERE_AS_WISHED,
    /** Some times are as in {@link #FULL}, the others as in {@link #ELSEWHERE_AS_WISHED}. */
    FULL_OR_ELSEWHERE,
    /** Another interview that stands would have to give way. */
    OTHERS_STAND
}
