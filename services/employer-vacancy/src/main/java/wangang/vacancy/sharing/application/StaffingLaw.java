package wangang.vacancy.sharing.application;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.springframework.stereotype.Component;
import wangang.legalcheck.Advertisement;
import wangang.legalcheck.LegalCheck;
import wangang.legalcheck.VacancyTerms;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.legality.application.Findings;
import wangang.vacancy.legality.domain.LegalFinding;
import wangang.vacancy.legality.domain.LegalRefusals;
import wangang.vacancy.sharing.domain.StaffingTerms;

/** What may not be written of people in a vacancy may not be written of people who are lent. */
@Component
class StaffingLaw {

    private final LegalCheck check;

    StaffingLaw(LegalCheck check) {
        this.check = check;
    }

    Outcome<StaffingTerms> permitting(StaffingTerms terms, LocalDate today) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("title", terms.title());
        if (terms.form().text() != null) {
            texts.put("text", terms.form().text());
        }
        var region = Objects.requireNonNull(
                Objects.requireNonNull(terms.form().place()).regionCode());
        var forbidden = Findings.of(check.check(new Advertisement(texts, VacancyTerms.unknown(today, region)))).stream()
                .filter(LegalFinding::blocks)
                .map(LegalRefusals::forbidden)
                .toList();
        return forbidden.isEmpty() ? Outcome.done(terms) : Outcome.refused(forbidden);
    }
}
