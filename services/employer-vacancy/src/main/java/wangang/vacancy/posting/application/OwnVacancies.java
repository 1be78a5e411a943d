package wangang.vacancy.posting.application;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyId;

/** Finds what an account may work on. Locks the employer before the vacancy, as everybody does. */
@Component
class OwnVacancies {

    /** A vacancy with its employer, both locked. */
    record Own(Vacancy vacancy, Employer employer) {}

    private final Employers employers;
    private final Vacancies vacancies;

    OwnVacancies(Employers employers, Vacancies vacancies) {
        this.employers = employers;
        this.vacancies = vacancies;
    }

    Outcome<Employer> employerOf(String account) {
        return employers
                .lockByAccount(account)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(PostingRefusals.NO_EMPLOYER));
    }

    <T> Outcome<T> working(String account, VacancyId id, long expectedVersion, Function<Own, Outcome<T>> work) {
        return employerOf(account)
                .flatMap(employer -> owned(employer, id))
                .flatMap(own -> own.vacancy().version() == expectedVersion
                        ? work.apply(own)
                        : Outcome.refused(PostingRefusals.STALE));
    }

    private Outcome<Own> owned(Employer employer, VacancyId id) {
        var vacancy = vacancies.lock(id).orElse(null);
        if (vacancy == null) {
            return Outcome.refused(PostingRefusals.UNKNOWN);
        }
        return vacancy.employer().equals(employer.id())
                ? Outcome.done(new Own(vacancy, employer))
                : Outcome.refused(PostingRefusals.NOT_OWNER);
    }
}
