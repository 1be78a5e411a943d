package wangang.vacancy.posting.domain;

/** Why a vacancy is no longer open. */
public enum ClosingCause {
    HIRED,
    FILLED_ELSEWHERE,
    WITHDRAWN_BY_EMPLOYER,
    TAKEN_DOWN_BY_OFFICER,
    EMPLOYER_SUSPENDED,
    EXPIRED,
    UNCONFIRMED
}
