package wangang.vacancy.freshness.application;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.posting.application.Vacancies;
import wangang.vacancy.posting.application.VacancyChanges;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyEvent;

/**
 * Vacancies of which nothing is heard sink, and close when nothing is heard still. Any number of instances may do this at
 * once: each takes what is free.
 */
@Service
public class AgingVacancies {

    private final Vacancies vacancies;
    private final Employers employers;
    private final VacancyChanges changes;
    private final PublicationPolicies policies;
    private final FreshnessSettings settings;

    AgingVacancies(
            Vacancies vacancies,
            Employers employers,
            VacancyChanges changes,
            PublicationPolicies policies,
            FreshnessSettings settings) {
        this.vacancies = vacancies;
        this.employers = employers;
        this.changes = changes;
        this.policies = policies;
        this.settings = settings;
    }

    /** Whether there may be more. */
    @Transactional
    public boolean sinkSome() {
        var now = policies.now();
        var since = settings.sunkSince(now);
        return apply(vacancies.lockIdle(since, false, settings.batch()), vacancy -> vacancy.sink(since, now));
    }

    /** Whether there may be more. Only what has sunk before is closed. */
    @Transactional
    public boolean closeSome() {
        var now = policies.now();
        var since = settings.closedSince(now);
        return apply(vacancies.lockIdle(since, true, settings.batch()), vacancy -> vacancy.lapse(since, now));
    }

    private boolean apply(List<Vacancy> due, Function<Vacancy, Outcome<VacancyEvent>> transition) {
        changes.moveAll(
                due,
                employers.findAll(due.stream().map(Vacancy::employer).distinct().toList()),
                transition);
        return due.size() == settings.batch();
    }
}
