package wangang.vacancy.posting.application;

import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome.Done;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyEvent;

/** Vacancies end with their last day. Any number of instances may do this at once: each takes what is free. */
@Service
public class ExpiringVacancies {

    private final Vacancies vacancies;
    private final Employers employers;
    private final VacancyChanges changes;
    private final PublicationPolicies policies;
    private final VacancySettings settings;

    ExpiringVacancies(
            Vacancies vacancies,
            Employers employers,
            VacancyChanges changes,
            PublicationPolicies policies,
            VacancySettings settings) {
        this.vacancies = vacancies;
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
        var overdue = vacancies.lockOverdue(today, settings.expiryBatch());
        var expired = new ArrayList<VacancyEvent>(overdue.size());
        for (var vacancy : overdue) {
            if (vacancy.expire(today, now) instanceof Done<VacancyEvent>(var event)) {
                expired.add(event);
            }
        }
        changes.updateAll(
                expired,
                employers.findAll(
                        overdue.stream().map(Vacancy::employer).distinct().toList()));
        return overdue.size() == settings.expiryBatch();
    }
}
