package wangang.vacancy.legality.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.legalcheck.CheckResult;
import wangang.legalcheck.LegalCheck;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.posting.domain.TermsForm;

/** Says what the law forbids in a vacancy while it is still being written. Keeps nothing. */
@Service
@Transactional(readOnly = true)
public class CheckingVacancies {

    private final Employers employers;
    private final PublicationPolicies policies;
    private final Advertisements advertisements;
    private final LegalCheck check;

    CheckingVacancies(
            Employers employers, PublicationPolicies policies, Advertisements advertisements, LegalCheck check) {
        this.employers = employers;
        this.policies = policies;
        this.advertisements = advertisements;
        this.check = check;
    }

    /** @param account whose employer's trade counts; it need not have one */
    public Outcome<CheckResult> check(String account, TermsForm terms) {
        var employer = employers.findByAccount(account).orElse(null);
        return policies.current()
                .bounded(terms)
                .map(bounded -> check.check(advertisements.of(bounded, employer, policies.today())));
    }
}
