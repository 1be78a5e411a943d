package wangang.portal.employer.vacancies;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import wangang.portal.employer.Codes;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;

/** A pasted posting becomes a filled-in form, to be corrected before it is kept. */
@Controller
class ReadingController {

    private final Services services;
    private final Codes codes;
    private final VacancyForms forms;

    ReadingController(Services services, Codes codes, VacancyForms forms) {
        this.services = services;
        this.codes = codes;
        this.forms = forms;
    }

    /** Nothing to show again: a reload begins anew. */
    @GetMapping("/employer/vacancies/reading")
    String again() {
        return "redirect:/employer/vacancies/new";
    }

    @PostMapping("/employer/vacancies/reading")
    ModelAndView read(
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable String text) {
        var posting = new HashMap<String, Object>();
        posting.put("title", title == null || title.isBlank() ? null : title.strip());
        posting.put("text", text == null ? "" : text);
        return switch (services.matching()
                .post("/api/vacancies/reading")
                .body(posting)
                .into(Reading.class)) {
            case Answer.Given<Reading>(var reading, var etag) -> filledIn(reading, title, text);
            case Answer.Refused<Reading>(var problem) -> {
                var page = pasted(title, text);
                page.setStatus(HttpStatusCode.valueOf(problem.status()));
                page.addObject("problem", problem);
                yield page;
            }
            case Answer.Away<Reading>(var service) -> {
                var page = pasted(title, text);
                page.addObject("readingAway", true);
                yield page;
            }
        };
    }

    private ModelAndView filledIn(Reading reading, @Nullable String title, @Nullable String text) {
        var page = forms.page(null, TermsForm.of(withTexts(reading.terms(), title, text), codes), null);
        page.addObject("reading", reading);
        return page;
    }

    /** What was pasted is in the form too, so that it can be typed over by hand. */
    private ModelAndView pasted(@Nullable String title, @Nullable String text) {
        var page = forms.page(null, TermsForm.of(withTexts(OwnTerms.NEW, title, text), codes), null);
        page.addObject("pasted", text);
        page.addObject("pastedTitle", title);
        return page;
    }

    private static OwnTerms withTexts(OwnTerms terms, @Nullable String title, @Nullable String text) {
        return new OwnTerms(
                null,
                title,
                terms.occupationCode(),
                terms.kind() == null ? OwnTerms.NEW.kind() : terms.kind(),
                terms.workingTime(),
                terms.openings(),
                terms.place(),
                terms.pay(),
                terms.degree(),
                terms.majors(),
                terms.experience(),
                terms.skills(),
                terms.benefits(),
                terms.audience(),
                text,
                terms.validUntil(),
                null);
    }
}
