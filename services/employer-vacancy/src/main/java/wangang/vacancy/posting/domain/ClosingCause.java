package wangang.vacancy.posting.domain;

/** Why a vacancy is no longer open. */
public enum ClosingCause {
    HIRED,
    FILLED_ELSEWHERE,
    WITHDRAWN_BY_EMPLOYER,
    EMPLOYER_SUSPENDED,
    EXPIRED,
    UNCONFIRMED
}
