package wangang.campaign.enrolment.domain;

/** What an officer may decide about an enrolment. */
public enum EnrolmentDecision {
    APPROVED,
    REFUSED
}
