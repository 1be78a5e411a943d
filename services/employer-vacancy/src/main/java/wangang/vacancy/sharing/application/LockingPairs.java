package wangang.vacancy.sharing.application;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.sharing.domain.StaffPair;
import wangang.vacancy.sharing.domain.StaffPosting;
import wangang.vacancy.sharing.domain.StaffingId;

/** Two employers and their postings, locked in an order that nobody else turns round. */
@Component
class LockingPairs {

    /** An offer and a need of two employers, all locked. */
    record Locked(StaffPair pair, Employer lender, Employer borrower) {

        Map<EmployerId, Employer> employers() {
            return Map.of(lender.id(), lender, borrower.id(), borrower);
        }

        boolean areBothVerified() {
            return lender.isVerified() && borrower.isVerified();
        }
    }

    private final Employers employers;
    private final StaffPostings postings;

    LockingPairs(Employers employers, StaffPostings postings) {
        this.employers = employers;
        this.postings = postings;
    }

    /** Employers before postings, the lower id first; whose posting it is never changes. */
    Outcome<Locked> lock(StaffingId one, StaffingId other) {
        return inOrder(one, other, (first, second) -> {
            var owners = Stream.of(first, second).map(StaffPosting::employer).toList();
            var locked = owners.stream()
                    .distinct()
                    .sorted((left, right) -> left.value().compareTo(right.value()))
                    .map(id -> employers.lock(id).orElseThrow())
                    .toList();
            var low = postings.lock(first.id()).orElseThrow();
            var high = postings.lock(second.id()).orElseThrow();
            return StaffPair.of(low, high)
                    .map(pair -> new Locked(
                            pair,
                            owner(locked, pair.offer().employer()),
                            owner(locked, pair.need().employer())));
        });
    }

    private Outcome<Locked> inOrder(
            StaffingId one, StaffingId other, BiFunction<StaffPosting, StaffPosting, Outcome<Locked>> locking) {
        boolean inOrder = one.compareTo(other) <= 0;
        var first = postings.find(inOrder ? one : other).orElse(null);
        var second = postings.find(inOrder ? other : one).orElse(null);
        return first == null || second == null
                ? Outcome.refused(SharingRefusals.UNKNOWN)
                : locking.apply(first, second);
    }

    private static Employer owner(Iterable<Employer> locked, EmployerId id) {
        for (var employer : locked) {
            if (employer.id().equals(id)) {
                return employer;
            }
        }
        throw new IllegalStateException("employer " + id + " is not locked");
    }
}
