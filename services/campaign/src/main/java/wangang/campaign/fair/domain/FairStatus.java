package wangang.campaign.fair.domain;

import java.util.Set;

/** Where a fair is in its life, and what each state forbids. */
public enum FairStatus {
    /** Seen by officers only; takes no booths. */
    PLANNED,
    /** Employers ask for booths; what was announced is no longer changed. */
    REGISTRATION,
    /** No more booths are asked for; officers still place them. */
    REGISTRATION_CLOSED,
    /** Booths stand where they are. */
    RUNNING,
    DONE,
    CANCELLED;

    /** The steps that may come next; none after an end. */
    public Set<FairStep> next() {
        return switch (this) {
            case PLANNED -> Set.of(FairStep.OPEN_REGISTRATION, FairStep.CANCEL);
            case REGISTRATION -> Set.of(FairStep.CLOSE_REGISTRATION, FairStep.CANCEL);
            case REGISTRATION_CLOSED -> Set.of(FairStep.START, FairStep.CANCEL);
            case RUNNING -> Set.of(FairStep.FINISH, FairStep.CANCEL);
            case DONE, CANCELLED -> Set.of();
        };
    }

    public boolean takesBoothRequests() {
        return this == REGISTRATION;
    }

    /** Of people who will come; their hours and wishes may change as long. */
    public boolean takesRegistrations() {
        return this == REGISTRATION;
    }

    public boolean takesArrivals() {
        return this == RUNNING;
    }

    public boolean isOver() {
        return next().isEmpty();
    }

    /** Also when booths may be given back, and say whom they would interview. */
    public boolean letsBoothsBePlaced() {
        return this == REGISTRATION || this == REGISTRATION_CLOSED;
    }
}
