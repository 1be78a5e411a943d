package wangang.vacancy.posting.domain;

import java.time.LocalDate;
import java.util.List;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.employer.domain.EmployerStatus;
import wangang.vacancy.reference.domain.ReferenceTables;

/** The rules of publication as they apply on one day; what the law and the employer's other vacancies say besides. */
public record PublicationPolicy(ReferenceTables tables, LocalDate today, Law law, OtherVacancies others) {

    public PublicationPolicy(ReferenceTables tables, LocalDate today) {
        this(tables, today, Law.UNASKED, OtherVacancies.UNASKED);
    }

    public PublicationPolicy under(Law asked) {
        return new PublicationPolicy(tables, today, asked, others);
    }

    public PublicationPolicy beside(OtherVacancies asked) {
        return new PublicationPolicy(tables, today, law, asked);
    }

    /** Terms good enough for a draft, trimmed; or all that is wrong with them. */
    public Outcome<VacancyTerms> checked(TermsForm written) {
        var form = written.trimmed();
        var broken = broken(PublicationRules.OF_TERMS, form, EmployerStatus.PENDING);
        return broken.isEmpty() ? Outcome.done(VacancyTerms.passedBefore(form)) : Outcome.refused(broken);
    }

    /** The terms as they are written, when their texts are readable and no longer than those of a vacancy. */
    public Outcome<TermsForm> bounded(TermsForm written) {
        var broken = broken(PublicationRules.OF_TEXTS, written, EmployerStatus.PENDING);
        return broken.isEmpty() ? Outcome.done(written) : Outcome.refused(broken);
    }

    List<Rejection> objections(VacancyTerms terms, EmployerStatus employer) {
        return broken(PublicationRules.ALL, terms.form(), employer);
    }

    private List<Rejection> broken(List<PublicationRule> rules, TermsForm form, EmployerStatus employer) {
        var vacancy = new PublicationCase(form, employer, today, tables, law, others);
        return rules.stream().flatMap(rule -> rule.brokenIn(vacancy)).toList();
    }
}
