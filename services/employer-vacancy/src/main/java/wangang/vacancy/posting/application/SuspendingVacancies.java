package wangang.vacancy.posting.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Outcome.Done;
import wangang.platform.kernel.Outcome.Refused;
import wangang.vacancy.employer.application.EmployerFollower;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.posting.domain.ClosingCause;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyEvent;

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
        apply(employer, vacancies.lockPublished(employer.id()), vacancy -> vacancy.suspend(now));
    }

    @Override
    public void verified(Employer employer, Instant now) {
        var closed = vacancies.lockClosedBy(employer.id(), ClosingCause.EMPLOYER_SUSPENDED);
        apply(employer, closed, vacancy -> vacancy.resume(policies.today(), now));
    }

    private void apply(Employer employer, List<Vacancy> affected, Function<Vacancy, Outcome<VacancyEvent>> transition) {
        var events = affected.stream()
                .map(transition)
                .flatMap(outcome -> switch (outcome) {
                    case Done<VacancyEvent>(var event) -> Stream.of(event);
                    case Refused<VacancyEvent> _ -> Stream.<VacancyEvent>empty();
                })
                .toList();
        if (!events.isEmpty()) {
            changes.updateAll(events, Map.of(employer.id(), employer));
        }
    }
}
