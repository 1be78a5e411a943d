package wangang.portal.employer.vacancies;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.employer.Codes;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;

/** Writing a vacancy's terms down and keeping them. */
@Controller
class VacancyFormController {

    /** What is answered to a change. */
    record Receipt(UUID vacancyId, String status) {}

    private final Services services;
    private final Codes codes;
    private final VacancyForms forms;
    private final LegalReview review;

    VacancyFormController(Services services, Codes codes, VacancyForms forms, LegalReview review) {
        this.services = services;
        this.codes = codes;
        this.forms = forms;
        this.review = review;
    }

    @GetMapping("/employer/vacancies/new")
    Object write() {
        return forms.page(null, TermsForm.of(OwnTerms.NEW, codes), null);
    }

    /** @param publish true where it is published in the same step */
    @PostMapping("/employer/vacancies/new")
    Object create(
            TermsForm form,
            @RequestParam(defaultValue = "false") boolean publish,
            @RequestParam(required = false) @Nullable String once,
            RedirectAttributes afterwards) {
        var answer = services.employerVacancy()
                .post("/api/vacancies")
                .query("publish", publish)
                .once(once)
                .body(form.body(codes))
                .into(Receipt.class);
        if (answer instanceof Answer.Refused<Receipt>(var problem)) {
            return forms.refused(null, form, null, problem);
        }
        afterwards.addFlashAttribute("notice", publish ? "岗位已发布，几秒后可以搜到。" : "草稿已保存，还没有对外发布。");
        return "redirect:/employer/vacancies/" + answer.orThrow().vacancyId();
    }

    @GetMapping("/employer/vacancies/{id}")
    Object show(@PathVariable UUID id) {
        var answer = own(id);
        var vacancy = answer.orThrow();
        return forms.page(
                vacancy,
                TermsForm.of(vacancy.terms(), codes),
                answer instanceof Answer.Given<OwnVacancy>(var body, var etag) ? etag : null);
    }

    @PostMapping("/employer/vacancies/{id}")
    Object save(
            @PathVariable UUID id,
            TermsForm form,
            @RequestParam(defaultValue = "false") boolean publish,
            @RequestParam(required = false) @Nullable String etag,
            RedirectAttributes afterwards) {
        var answer = services.employerVacancy()
                .put("/api/vacancies/{id}", id)
                .ifMatch(etag)
                .body(form.body(codes))
                .into(Receipt.class);
        if (answer instanceof Answer.Refused<Receipt>(var problem)) {
            return forms.refused(own(id).orThrow(), form, etag, problem);
        }
        var saved = answer.orThrow();
        boolean draft = "DRAFT".equals(saved.status());
        if (publish && draft && answer instanceof Answer.Given<Receipt>(var body, var version)) {
            return publish(id, form, version, afterwards);
        }
        afterwards.addFlashAttribute("notice", draft ? "草稿已保存，还没有对外发布。" : "修改已保存，几秒后搜索结果会更新。");
        return "redirect:/employer/vacancies/" + id;
    }

    private Object publish(UUID id, TermsForm form, @Nullable String version, RedirectAttributes afterwards) {
        var answer = services.employerVacancy()
                .post("/api/vacancies/{id}/publication", id)
                .ifMatch(version)
                .into(Receipt.class);
        if (answer instanceof Answer.Refused<Receipt>(var problem)) {
            return forms.refused(own(id).orThrow(), form, version, problem);
        }
        answer.orThrow();
        afterwards.addFlashAttribute("notice", "岗位已发布，几秒后可以搜到。");
        return "redirect:/employer/vacancies/" + id;
    }

    /** What is still missing and what the law says to it: asked while the form is filled in. */
    @PostMapping("/employer/vacancies/check")
    String check(TermsForm form, Model model) {
        model.addAttribute("missing", Missing.of(form, codes));
        model.addAttribute("asked", Missing.ASKED);
        model.addAttribute("legality", review.of(form));
        return "employer/vacancy-parts :: checked";
    }

    private Answer<OwnVacancy> own(UUID id) {
        return services.employerVacancy().get("/api/vacancies/{id}", id).into(OwnVacancy.class);
    }
}
