package wangang.vacancy.legality.application;

import org.springframework.stereotype.Service;
import wangang.legalcheck.CheckResult;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.posting.domain.TermsForm;

/** Says what the law forbids in a vacancy while it is still being written. Keeps nothing. */
@Service
public class CheckingVacancies {

    private final Employers employers;
    private final PublicationPolicies policies;
    private final Advertisements advertisements;
    private final PacedCheck check;

    CheckingVacancies(
            Employers employers, PublicationPolicies policies, Advertisements advertisements, PacedCheck check) {
        this.employers = employers;
        this.policies = policies;
        this.advertisements = advertisements;
        this.check = check;
    }

    /**
     * Holds no connection while it reads the texts. Refused with {@code vacancy/check-busy} when others keep it waiting.
     *
     * @param account whose employer's trade counts; it need not have one
     */
    public Outcome<CheckResult> check(String account, TermsForm terms) {
        var employer = employers.findByAccount(account).orElse(null);
        return policies.current()
                .bounded(terms)
                .flatMap(bounded -> check.check(advertisements.of(bounded, employer, policies.today())));
    }
}
