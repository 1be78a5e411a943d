package wangang.portal.employer.vacancies;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wangang.portal.employer.Codes;
import wangang.portal.employer.PlainSentences;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;

/** Asks what the law says to a form as it stands. The form does not need the answer. */
@Component
class LegalReview {

    /** As the service answers. */
    record Checked(@Nullable List<Legality.Finding> findings) {}

    private final Services services;
    private final Codes codes;

    LegalReview(Services services, Codes codes) {
        this.services = services;
        this.codes = codes;
    }

    Legality of(TermsForm form) {
        if (Stream.of(form.title(), form.text(), form.skills(), form.benefits()).allMatch(TermsForm::blank)) {
            return Legality.NOT_ASKED;
        }
        return switch (services.employerVacancy()
                .post("/api/vacancies/check")
                .body(TermsJson.checkable(form, codes))
                .into(Checked.class)) {
            case Answer.Given<Checked>(var checked, var etag) ->
                Legality.of(checked.findings() == null ? List.of() : checked.findings());
            case Answer.Refused<Checked>(var problem) ->
                Legality.refused(PlainSentences.of(problem).sentences());
            case Answer.Away<Checked>(var service) -> Legality.AWAY;
        };
    }
}
