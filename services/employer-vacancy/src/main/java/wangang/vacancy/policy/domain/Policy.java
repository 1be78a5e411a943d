package wangang.vacancy.policy.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Outcome;

/**
 * A policy that employers may profit by. Every change makes the next version.
 *
 * @param withdrawnBecause why an officer took it back; null while it stands
 */
public record Policy(
        PolicyId id,
        PolicyTerms terms,
        @Nullable String withdrawnBecause,
        long version,
        Instant createdAt,
        Instant changedAt) {

    public static Policy enter(PolicyId id, PolicyTerms terms, Instant now) {
        return new Policy(id, terms, null, 1, now, now);
    }

    public Outcome<Policy> change(PolicyTerms changed, Instant now) {
        return withdrawnBecause == null
                ? Outcome.done(new Policy(id, changed, null, version + 1, createdAt, now))
                : Outcome.refused(PolicyRefusals.WITHDRAWN);
    }

    /** For good: who was told of it may have acted on it, so that it must not come back as something else. */
    public Outcome<Policy> withdraw(String reason, Instant now) {
        return withdrawnBecause == null
                ? Outcome.done(new Policy(id, terms, reason, version + 1, createdAt, now))
                : Outcome.refused(PolicyRefusals.WITHDRAWN);
    }

    public PolicyState stateOn(LocalDate day) {
        if (withdrawnBecause != null) {
            return PolicyState.WITHDRAWN;
        }
        if (day.isBefore(terms.from())) {
            return PolicyState.UPCOMING;
        }
        return day.isAfter(terms.until()) ? PolicyState.ENDED : PolicyState.IN_FORCE;
    }
}
