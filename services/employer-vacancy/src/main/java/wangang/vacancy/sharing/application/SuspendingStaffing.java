package wangang.vacancy.sharing.application;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import wangang.vacancy.employer.application.EmployerFollower;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.sharing.domain.StaffingEnd;

/** A suspended employer lends and borrows nobody; the end of the suspension opens what it closed. */
@Service
class SuspendingStaffing implements EmployerFollower {

    private final StaffPostings postings;
    private final StaffingChanges changes;
    private final PublicationPolicies policies;

    SuspendingStaffing(StaffPostings postings, StaffingChanges changes, PublicationPolicies policies) {
        this.postings = postings;
        this.changes = changes;
        this.policies = policies;
    }

    @Override
    public void suspended(Employer employer, Instant now) {
        changes.moveAll(
                postings.lockOpen(employer.id()), Map.of(employer.id(), employer), posting -> posting.suspend(now));
    }

    @Override
    public void verified(Employer employer, Instant now) {
        changes.moveAll(
                postings.lockClosedBy(employer.id(), StaffingEnd.EMPLOYER_SUSPENDED),
                Map.of(employer.id(), employer),
                posting -> posting.resume(policies.today(), now));
    }
}
