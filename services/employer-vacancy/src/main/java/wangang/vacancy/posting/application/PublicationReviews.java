package wangang.vacancy.posting.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.posting.domain.PublicationPolicy;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.posting.domain.VacancyTerms;

/** What is asked about vacancies besides the rules of their terms, and kept with them: the law, and what they repeat. */
@Component
public class PublicationReviews {

    private final LegalReviews legal;
    private final DuplicateSearches duplicates;

    PublicationReviews(LegalReviews legal, DuplicateSearches duplicates) {
        this.legal = legal;
        this.duplicates = duplicates;
    }

    /**
     * Begins to review vacancies of one employer, who is locked, in the running transaction.
     *
     * @param known those that are there already
     * @param terms all that will be asked about
     */
    public Review begin(Employer employer, Collection<VacancyId> known, Collection<VacancyTerms> terms) {
        return new Review(legal.begin(employer, known), duplicates.begin(employer, terms));
    }

    /** One employer's vacancies, with a number of statements that does not depend on theirs. */
    public static final class Review {

        private final LegalReviews.Review legal;
        private final DuplicateSearches.Search duplicates;
        private final List<Vacancy> written = new ArrayList<>();

        private Review(LegalReviews.Review legal, DuplicateSearches.Search duplicates) {
            this.legal = legal;
            this.duplicates = duplicates;
        }

        /** The rules as they apply to one vacancy. */
        public PublicationPolicy of(VacancyId vacancy, PublicationPolicy rules) {
            return rules.under(legal.of(vacancy)).beside(duplicates.without(vacancy));
        }

        /** It will be written as it is now; those after it are compared with it. */
        public void add(Vacancy vacancy) {
            written.add(vacancy);
            duplicates.add(vacancy);
        }

        /** Keeps what was found, once all that was added has been written. */
        public void keep() {
            legal.keep(written);
            duplicates.keep();
        }
    }
}
