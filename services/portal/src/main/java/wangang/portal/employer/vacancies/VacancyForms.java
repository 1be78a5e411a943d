package wangang.portal.employer.vacancies;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import wangang.portal.employer.Codes;
import wangang.portal.employer.PlainSentences;
import wangang.portal.guidance.Compared;
import wangang.portal.services.Problem;

/** The page with a vacancy's form: new, read from a text, kept, or refused. */
@Component
class VacancyForms {

    private final Codes codes;
    private final LegalReview review;
    private final TypedPay pay;

    VacancyForms(Codes codes, LegalReview review, TypedPay pay) {
        this.codes = codes;
        this.review = review;
        this.pay = pay;
    }

    /** @param vacancy as it is kept; none for a new one */
    ModelAndView page(@Nullable OwnVacancy vacancy, TermsForm form, @Nullable String etag) {
        var page = new ModelAndView("employer/vacancy");
        page.addObject("vacancy", vacancy);
        page.addObject("form", form);
        page.addObject("etag", etag);
        page.addObject("chosen", form.majorCodes(codes));
        page.addObject("missing", Missing.of(form, codes));
        page.addObject("asked", Missing.ASKED);
        page.addObject("legality", vacancy == null || vacancy.changeable() ? review.of(form) : Legality.NOT_ASKED);
        page.addObject("compared", vacancy == null || vacancy.changeable() ? pay.of(form) : Compared.NOT_ASKED);
        page.addObject("places", codes.places());
        return page;
    }

    /** The same form with what was typed and what is wrong with it. */
    ModelAndView refused(@Nullable OwnVacancy vacancy, TermsForm form, @Nullable String etag, Problem problem) {
        var page = page(vacancy, form, etag);
        page.setStatus(HttpStatusCode.valueOf(problem.status()));
        page.addObject("problem", PlainSentences.of(problem));
        return page;
    }
}
