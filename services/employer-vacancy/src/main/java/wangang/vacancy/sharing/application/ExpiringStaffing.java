package wangang.vacancy.sharing.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.posting.application.VacancySettings;
import wangang.vacancy.sharing.domain.StaffPosting;

/** Offers and needs end with their last day. Any number of instances may do this at once: each takes what is free. */
@Service
public class ExpiringStaffing {

    private final StaffPostings postings;
    private final Employers employers;
    private final StaffingChanges changes;
    private final PublicationPolicies policies;
    private final VacancySettings settings;

    ExpiringStaffing(
            StaffPostings postings,
            Employers employers,
            StaffingChanges changes,
            PublicationPolicies policies,
            VacancySettings settings) {
        this.postings = postings;
        this.employers = employers;
        this.changes = changes;
        this.policies = policies;
        this.settings = settings;
    }

    /** Whether there may be more. */
    @Transactional
    public boolean expireSome() {
        var today = policies.today();
        var now = policies.now();
        var overdue = postings.lockOverdue(today, settings.expiryBatch());
        changes.moveAll(
                overdue,
                employers.findAll(
                        overdue.stream().map(StaffPosting::employer).distinct().toList()),
                posting -> posting.expire(today, now));
        return overdue.size() == settings.expiryBatch();
    }
}
