package wangang.portal.employer.vacancies;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.employer.Codes;
import wangang.portal.services.Answer;
import wangang.portal.services.Call;
import wangang.portal.services.Services;

/** The steps of a vacancy's life after it was written: filled, taken back, or its draft thrown away. */
@Controller
class StepsController {

    private final Services services;
    private final VacancyForms forms;
    private final Codes codes;

    StepsController(Services services, VacancyForms forms, Codes codes) {
        this.services = services;
        this.forms = forms;
        this.codes = codes;
    }

    @PostMapping("/employer/vacancies/{id}/filling")
    Object fill(@PathVariable UUID id, @RequestParam String etag, RedirectAttributes afterwards) {
        return take(
                id,
                etag,
                services.employerVacancy().post("/api/vacancies/{id}/filling", id),
                "岗位已标为招满，不再接受投递。",
                "/employer/vacancies/" + id,
                afterwards);
    }

    @PostMapping("/employer/vacancies/{id}/withdrawal")
    Object withdraw(
            @PathVariable UUID id,
            @RequestParam String etag,
            @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes afterwards) {
        var call = services.employerVacancy().post("/api/vacancies/{id}/withdrawal", id);
        call.body(Map.of("reason", reason == null ? "" : reason.strip()));
        return take(id, etag, call, "岗位已撤下，不再接受投递。", "/employer/vacancies/" + id, afterwards);
    }

    @PostMapping("/employer/vacancies/{id}/deletion")
    Object delete(@PathVariable UUID id, @RequestParam String etag, RedirectAttributes afterwards) {
        return take(
                id,
                etag,
                services.employerVacancy().delete("/api/vacancies/{id}", id),
                "草稿已删除。",
                "/employer/vacancies",
                afterwards);
    }

    private Object take(UUID id, String etag, Call step, String done, String next, RedirectAttributes afterwards) {
        var answer = step.ifMatch(etag).done();
        if (answer instanceof Answer.Refused<String>(var problem)) {
            var vacancy = services.employerVacancy()
                    .get("/api/vacancies/{id}", id)
                    .into(OwnVacancy.class)
                    .orThrow();
            return forms.refused(vacancy, TermsForm.of(vacancy.terms(), codes), etag, problem);
        }
        answer.orThrow();
        afterwards.addFlashAttribute("notice", done);
        return "redirect:" + next;
    }
}
