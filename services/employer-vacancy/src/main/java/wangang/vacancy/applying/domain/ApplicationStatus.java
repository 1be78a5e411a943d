package wangang.vacancy.applying.domain;

import java.util.Set;

/** How far an application has come: one step after the other, refused or taken back at any of them. */
public enum ApplicationStatus {
    RECEIVED,
    VIEWED,
    INTERVIEW,
    OFFER,
    HIRED,
    REJECTED,
    WITHDRAWN;

    /** What may come next; nothing after an outcome. */
    public Set<ApplicationStatus> next() {
        return switch (this) {
            case RECEIVED -> Set.of(VIEWED, REJECTED, WITHDRAWN);
            case VIEWED -> Set.of(INTERVIEW, REJECTED, WITHDRAWN);
            case INTERVIEW -> Set.of(OFFER, REJECTED, WITHDRAWN);
            case OFFER -> Set.of(HIRED, REJECTED, WITHDRAWN);
            case HIRED, REJECTED, WITHDRAWN -> Set.of();
        };
    }

    public boolean isOpen() {
        return !next().isEmpty();
    }
}
