package wangang.vacancy.posting.application;

import java.util.Collection;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.posting.domain.OtherVacancies;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.posting.domain.VacancyTerms;

/** Finds the vacancies that others repeat, and keeps what later ones are compared with. */
public interface DuplicateSearches {

    /**
     * Begins to compare vacancies of one employer, who is locked, in the running transaction.
     *
     * @param terms all that will be asked about, so that one statement does, and none when nothing is asked
     */
    Search begin(Employer employer, Collection<VacancyTerms> terms);

    /** One employer's vacancies. */
    interface Search {

        /** Its published ones without this one. */
        OtherVacancies without(VacancyId vacancy);

        /** From now on others are compared with it. */
        void add(Vacancy written);

        /** Keeps what those that were added are compared by, in one statement. */
        void keep();
    }
}
