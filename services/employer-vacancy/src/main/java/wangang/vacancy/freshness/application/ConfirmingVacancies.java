package wangang.vacancy.freshness.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Outcome.Done;
import wangang.platform.kernel.Outcome.Refused;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.posting.application.PostingRefusals;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.posting.application.Vacancies;
import wangang.vacancy.posting.application.VacancyChanges;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyEvent;
import wangang.vacancy.posting.domain.VacancyId;

/** Employers say that vacancies are still open, or show it by working on applications. */
@Service
@Transactional
public class ConfirmingVacancies {

    private static final Rejection NOT_ONE_OF_YOURS =
            Rejection.notFound("vacancy/unknown", "没有这个岗位，或不是本单位的岗位；请检查编号是否正确。");

    private final Employers employers;
    private final Vacancies vacancies;
    private final VacancyChanges changes;
    private final PublicationPolicies policies;

    ConfirmingVacancies(
            Employers employers, Vacancies vacancies, VacancyChanges changes, PublicationPolicies policies) {
        this.employers = employers;
        this.vacancies = vacancies;
        this.changes = changes;
        this.policies = policies;
    }

    /** One answer for each, in order; what is refused changes nothing for the others. A constant number of statements. */
    public Outcome<List<Confirmation>> confirm(String account, List<VacancyId> ids) {
        var employer = employers.lockByAccount(account).orElse(null);
        return employer == null ? Outcome.refused(PostingRefusals.NO_EMPLOYER) : Outcome.done(confirm(employer, ids));
    }

    private List<Confirmation> confirm(Employer employer, List<VacancyId> ids) {
        var own = vacancies.lockOwn(employer.id(), ids).stream()
                .collect(Collectors.toMap(Vacancy::id, Function.identity()));
        var events = new ArrayList<VacancyEvent>();
        var answers = ids.stream()
                .distinct()
                .map(id -> switch (confirmed(own.get(id))) {
                    case Done<VacancyEvent>(var event) -> {
                        events.add(event);
                        yield new Confirmation(id, List.of());
                    }
                    case Refused<VacancyEvent>(var rejections) -> new Confirmation(id, rejections);
                })
                .toList();
        changes.updateAll(events, Map.of(employer.id(), employer));
        return answers;
    }

    /** Work on its applications shows it too; most of the time that is known, and nobody is kept waiting by a lock. */
    public void heardOf(VacancyId id) {
        if (!vacancies.find(id).orElseThrow().isWorthConfirming(policies.now())) {
            return;
        }
        var vacancy = vacancies.lock(id).orElseThrow();
        if (vacancy.isWorthConfirming(policies.now())
                && vacancy.confirm(policies.now()) instanceof Done<VacancyEvent>(var event)) {
            changes.update(event, employers.find(vacancy.employer()).orElseThrow());
        }
    }

    private Outcome<VacancyEvent> confirmed(@Nullable Vacancy vacancy) {
        return vacancy == null ? Outcome.refused(NOT_ONE_OF_YOURS) : vacancy.confirm(policies.now());
    }
}
