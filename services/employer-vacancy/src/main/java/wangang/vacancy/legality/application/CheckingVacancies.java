package wangang.vacancy.legality.application;

import java.util.List;
import org.springframework.stereotype.Service;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.legality.domain.LegalFinding;
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

    /** @param rules version of the rules */
    public record Checked(String rules, List<LegalFinding> findings) {}

    /**
     * Holds no connection while it reads the texts. Refused with {@code vacancy/check-busy} when others keep it waiting.
     *
     * @param account whose employer's trade counts; it need not have one
     */
    public Outcome<Checked> check(String account, TermsForm terms) {
        var employer = employers.findByAccount(account).orElse(null);
        return policies.current()
                .bounded(terms)
                .flatMap(bounded -> check.check(advertisements.of(bounded, employer, policies.today())))
                .map(result -> new Checked(result.version(), Findings.of(result)));
    }
}
