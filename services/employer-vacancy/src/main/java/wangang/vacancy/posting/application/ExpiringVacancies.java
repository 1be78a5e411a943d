package wangang.vacancy.posting.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.posting.domain.Vacancy;

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
        changes.moveAll(
                overdue,
                employers.findAll(
                        overdue.stream().map(Vacancy::employer).distinct().toList()),
                vacancy -> vacancy.expire(today, now));
        return overdue.size() == settings.expiryBatch();
    }
}
