package wangang.vacancy.legality.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import wangang.legalcheck.LegalCheck;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.legality.domain.LegalFinding;
import wangang.vacancy.legality.domain.LegalOverride;
import wangang.vacancy.legality.domain.LegalRecord;
import wangang.vacancy.legality.domain.LegalRefusals;
import wangang.vacancy.posting.application.LegalReviews;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.posting.domain.Law;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyId;

/** Has every vacancy read that is written, in the transaction that writes it. */
@Component
class ReviewingVacancies implements LegalReviews {

    private final LegalCheck check;
    private final Advertisements advertisements;
    private final PublicationPolicies policies;
    private final LegalRecords records;

    ReviewingVacancies(
            LegalCheck check, Advertisements advertisements, PublicationPolicies policies, LegalRecords records) {
        this.check = check;
        this.advertisements = advertisements;
        this.policies = policies;
        this.records = records;
    }

    @Override
    public Review begin(Employer employer, Collection<VacancyId> known) {
        return new Reading(employer, known.isEmpty() ? Map.of() : records.overrides(known));
    }

    private List<LegalFinding> findings(TermsForm terms, Employer employer) {
        return Findings.of(check.check(advertisements.of(terms, employer, policies.today())));
    }

    private final class Reading implements Review {

        private final Employer employer;
        private final Map<VacancyId, LegalOverride> passed;
        private final Map<TermsForm, List<LegalFinding>> read = new HashMap<>();

        Reading(Employer employer, Map<VacancyId, LegalOverride> passed) {
            this.employer = employer;
            this.passed = passed;
        }

        @Override
        public Law of(VacancyId vacancy) {
            return terms -> objections(record(vacancy, terms));
        }

        @Override
        public void keep(List<Vacancy> written) {
            if (!written.isEmpty()) {
                records.keepAll(written.stream()
                        .map(vacancy -> record(vacancy.id(), vacancy.terms().form()))
                        .toList());
            }
        }

        private LegalRecord record(VacancyId vacancy, TermsForm terms) {
            return new LegalRecord(vacancy, check.version(), policies.now(), findings(terms), passed.get(vacancy));
        }

        private List<LegalFinding> findings(TermsForm terms) {
            return Objects.requireNonNull(
                    read.computeIfAbsent(terms, unread -> ReviewingVacancies.this.findings(unread, employer)));
        }

        private static List<Rejection> objections(LegalRecord found) {
            return found.blocking().stream().map(LegalRefusals::forbidden).toList();
        }
    }
}
