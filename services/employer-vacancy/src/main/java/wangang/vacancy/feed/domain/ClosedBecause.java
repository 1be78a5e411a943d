package wangang.vacancy.feed.domain;

import wangang.vacancy.posting.domain.ClosingCause;

/** Why a vacancy is no longer open, as far as it is everybody's business. */
public enum ClosedBecause {
    WITHDRAWN,
    FILLED,
    EXPIRED,
    UNCONFIRMED,
    EMPLOYER_SUSPENDED;

    public static ClosedBecause of(ClosingCause cause) {
        return switch (cause) {
            case HIRED, FILLED_ELSEWHERE -> FILLED;
            case WITHDRAWN_BY_EMPLOYER, TAKEN_DOWN_BY_OFFICER -> WITHDRAWN;
            case EMPLOYER_SUSPENDED -> EMPLOYER_SUSPENDED;
            case EXPIRED -> EXPIRED;
            case UNCONFIRMED -> UNCONFIRMED;
        };
    }
}
