package wangang.portal.demand;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wangang.portal.employer.PlainSentences;
import wangang.portal.page.Refusals;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;

/**
 * Why a vacancy is hard to fill and what would change that; its employer can take a suggestion up at once. A page of its
 * own, of which the lists take a part for each vacancy when it comes into sight.
 */
@Controller
class ReachController {

    private static final String OWN = "/employer/vacancies/{id}/reach";

    /** A vacancy of which only the terms change, with members that the portal does not know. */
    record Kept(JsonNode terms) {}

    private final Services services;
    private final JsonMapper json;

    ReachController(Services services, JsonMapper json) {
        this.services = services;
        this.json = json;
    }

    @GetMapping("/office/vacancies/{id}/reach")
    String ofAny(@PathVariable UUID id, Model model) {
        var answer = services.matching().get("/api/vacancies/{id}/reach", id).into(Reach.class);
        model.addAttribute("reach", answer.optional().orElse(null));
        model.addAttribute("unknown", answer.problem());
        return "demand/reach";
    }

    @GetMapping(OWN)
    String ofOwn(@PathVariable UUID id, Model model) {
        model.addAttribute("vacancy", id);
        return ofAny(id, model);
    }

    /** @param change as it was suggested: what the employer has read is what is done */
    @PostMapping(OWN)
    String adopt(
            @PathVariable UUID id,
            @RequestParam String change,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        var answer = changed(id, read(change));
        if (answer instanceof Answer.Refused<String>(var problem)) {
            model.addAttribute("problem", PlainSentences.of(problem));
            response.setStatus(problem.status());
            return ofOwn(id, model);
        }
        if (Refusals.refused(answer, model, response)) {
            return ofOwn(id, model);
        }
        afterwards.addFlashAttribute("notice", "岗位已按建议修改，几秒后这里的人数会更新。");
        return "redirect:/employer/vacancies/" + id + "/reach";
    }

    private Answer<String> changed(UUID id, JsonNode change) {
        return switch (services.employerVacancy().get("/api/vacancies/{id}", id).into(Kept.class)) {
            case Answer.Given<Kept>(var vacancy, var etag) ->
                services.employerVacancy()
                        .put("/api/vacancies/{id}", id)
                        .ifMatch(etag)
                        .body(MergePatch.applied(vacancy.terms(), change))
                        .done();
            case Answer.Refused<Kept>(var problem) -> new Answer.Refused<>(problem);
            case Answer.Away<Kept>(var service) -> new Answer.Away<>(service);
        };
    }

    private JsonNode read(String change) {
        try {
            var read = json.readTree(change);
            if (read.isObject()) {
                return read;
            }
        } catch (JacksonException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, unreadable);
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
