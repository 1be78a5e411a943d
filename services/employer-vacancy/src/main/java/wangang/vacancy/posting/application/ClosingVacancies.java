package wangang.vacancy.posting.application;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyEvent;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.reference.domain.PlainText;

/** Employers close their vacancies before they run out. */
@Service
@Transactional
public class ClosingVacancies {

    private final OwnVacancies own;
    private final VacancyChanges changes;
    private final PublicationPolicies policies;

    ClosingVacancies(OwnVacancies own, VacancyChanges changes, PublicationPolicies policies) {
        this.own = own;
        this.changes = changes;
        this.policies = policies;
    }

    public Outcome<Vacancy> fill(String account, VacancyId id, long expectedVersion) {
        return close(account, id, expectedVersion, vacancy -> vacancy.fill(policies.now()));
    }

    public Outcome<Vacancy> withdraw(String account, VacancyId id, long expectedVersion, @Nullable String reason) {
        var why = PlainText.trimmed(reason);
        return close(account, id, expectedVersion, vacancy -> vacancy.withdraw(why, policies.now()));
    }

    private Outcome<Vacancy> close(
            String account, VacancyId id, long expectedVersion, Function<Vacancy, Outcome<VacancyEvent>> closing) {
        return own.working(
                account,
                id,
                expectedVersion,
                vacancy -> closing.apply(vacancy.vacancy()).map(event -> changes.update(event, vacancy.employer())));
    }
}
