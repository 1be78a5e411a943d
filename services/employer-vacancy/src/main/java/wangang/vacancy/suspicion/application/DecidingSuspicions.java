package wangang.vacancy.suspicion.application;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.audit.AuditLog;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.platform.security.Caller;
import wangang.vacancy.employer.application.EmployerRefusals;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.posting.application.PostingRefusals;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.posting.application.Vacancies;
import wangang.vacancy.posting.application.VacancyChanges;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyId;

/** Officers say that a vacancy is harmless, or take it down; who, why and when is kept. */
@Service
@Transactional
public class DecidingSuspicions {

    private static final Rejection UNKNOWN = Rejection.notFound("suspicion/unknown", "这个岗位没有待处理的疑点，可能已由其他专员处理。");

    private final Suspicions suspicions;
    private final Vacancies vacancies;
    private final Employers employers;
    private final VacancyChanges changes;
    private final PublicationPolicies policies;
    private final AuditLog audit;

    DecidingSuspicions(
            Suspicions suspicions,
            Vacancies vacancies,
            Employers employers,
            VacancyChanges changes,
            PublicationPolicies policies,
            AuditLog audit) {
        this.suspicions = suspicions;
        this.vacancies = vacancies;
        this.employers = employers;
        this.changes = changes;
        this.policies = policies;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<Suspect> waiting(Set<String> subdistricts, Suspicions.@Nullable After after, int limit) {
        return suspicions.waiting(subdistricts, after, limit);
    }

    /**
     * @param expectedVersion of the vacancy, whose words the officer has seen
     * @param takeDown whether it is closed, with the reason for its employer to read
     */
    public Outcome<VacancyId> decide(
            Caller officer, VacancyId id, long expectedVersion, boolean takeDown, String reason) {
        var found = vacancies.find(id).orElse(null);
        if (found == null) {
            return Outcome.refused(UNKNOWN);
        }
        var employer = employers.lock(found.employer()).orElseThrow();
        var vacancy = vacancies.lock(id).orElseThrow();
        if (!employer.isAnsweredForIn(officer.subdistricts())) {
            return Outcome.refused(EmployerRefusals.OTHER_SUBDISTRICT);
        }
        if (vacancy.version() != expectedVersion) {
            return Outcome.refused(PostingRefusals.STALE);
        }
        if (!suspicions.decide(id, officer.account(), reason, policies.now())) {
            return Outcome.refused(UNKNOWN);
        }
        audit.record(
                officer, takeDown ? "vacancy-taken-down" : "vacancy-found-harmless", "vacancy", id.value(), reason);
        return takeDown ? takenDown(vacancy, employer, reason) : Outcome.done(id);
    }

    private Outcome<VacancyId> takenDown(Vacancy vacancy, Employer employer, String reason) {
        return vacancy.takeDown(reason, policies.now())
                .map(event -> changes.update(event, employer).id());
    }
}
