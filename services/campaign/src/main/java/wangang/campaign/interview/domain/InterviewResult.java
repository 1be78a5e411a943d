package wangang.campaign.interview.domain;

/** What came of an interview. */
public enum InterviewResult {
    OFFER,
    SECOND_INTERVIEW,
    NO,
    /** The person was not there. */
    NO_SHOW
}
