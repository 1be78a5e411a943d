package wangang.vacancy.legality.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wangang.legalcheck.LegalCheck;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.legality.application.OpenVacancies.OpenVacancy;
import wangang.vacancy.legality.domain.LegalRecord;
import wangang.vacancy.posting.application.PublicationPolicies;

/** What given rules find in vacancies as they are kept. Holds no connection while it reads. */
@Component
class ReadingTexts {

    private final Employers employers;
    private final Advertisements advertisements;
    private final PublicationPolicies policies;

    ReadingTexts(Employers employers, Advertisements advertisements, PublicationPolicies policies) {
        this.employers = employers;
        this.advertisements = advertisements;
        this.policies = policies;
    }

    /** @param among whose employers are looked up at once */
    Reader of(List<OpenVacancy> among) {
        var known = employers.findAll(
                among.stream().map(OpenVacancy::employer).distinct().toList());
        return (check, vacancy) -> record(check, vacancy, known.get(vacancy.employer()));
    }

    private LegalRecord record(LegalCheck check, OpenVacancy vacancy, @Nullable Employer employer) {
        var found = check.check(advertisements.of(vacancy.terms(), employer, policies.today()));
        return new LegalRecord(vacancy.id(), found.version(), policies.now(), Findings.of(found), vacancy.passed());
    }

    interface Reader {
        LegalRecord read(LegalCheck check, OpenVacancy vacancy);
    }
}
