package wangang.vacancy.sharing.application;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        var known = Stream.of(one, other)
                .map(postings::find)
                .flatMap(Optional::stream)
                .toList();
        if (known.size() < 2) {
            return Outcome.refused(SharingRefusals.UNKNOWN);
        }
        var owners = known.stream()
                .map(StaffPosting::employer)
                .distinct()
                .sorted(Comparator.comparing(EmployerId::value))
                .map(id -> employers.lock(id).orElseThrow())
                .collect(Collectors.toMap(Employer::id, Function.identity()));
        var locked = Stream.of(one, other)
                .sorted()
                .map(id -> postings.lock(id).orElseThrow())
                .toList();
        return StaffPair.of(locked.getFirst(), locked.getLast())
                .map(pair -> new Locked(
                        pair,
                        Objects.requireNonNull(owners.get(pair.offer().employer())),
                        Objects.requireNonNull(owners.get(pair.need().employer()))));
    }
}
