package wangang.vacancy.posting.application;

import java.util.Collection;
import java.util.List;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.posting.domain.Law;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyId;

/** Reads vacancies for what the law says to them, and keeps what was found. */
public interface LegalReviews {

    /**
     * Begins to read vacancies of one employer, in the running transaction.
     *
     * @param known those that officers may have let pass, in one statement
     */
    Review begin(Employer employer, Collection<VacancyId> known);

    /** One employer's vacancies; what was read once is not read again. */
    interface Review {

        Law of(VacancyId vacancy);

        /** Keeps what was found in vacancies that were written, in one statement; drafts are read for it. */
        void keep(List<Vacancy> written);
    }
}
