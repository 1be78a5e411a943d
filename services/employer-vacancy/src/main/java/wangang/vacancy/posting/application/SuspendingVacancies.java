package wangang.vacancy.posting.application;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import wangang.vacancy.employer.application.EmployerFollower;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.posting.domain.ClosingCause;

/** A suspended employer has no open vacancy; the end of the suspension opens exactly those that it closed. */
@Service
class SuspendingVacancies implements EmployerFollower {

    private final Vacancies vacancies;
    private final VacancyChanges changes;
    private final PublicationPolicies policies;

    SuspendingVacancies(Vacancies vacancies, VacancyChanges changes, PublicationPolicies policies) {
        this.vacancies = vacancies;
        this.changes = changes;
        this.policies = policies;
    }

    @Override
    public void suspended(Employer employer, Instant now) {
        changes.moveAll(
                vacancies.lockPublished(employer.id()),
                Map.of(employer.id(), employer),
                vacancy -> vacancy.suspend(now));
    }

    @Override
    public void verified(Employer employer, Instant now) {
        var closed = vacancies.lockClosedBy(employer.id(), ClosingCause.EMPLOYER_SUSPENDED);
        changes.moveAll(closed, Map.of(employer.id(), employer), vacancy -> vacancy.resume(policies.today(), now));
    }
}
