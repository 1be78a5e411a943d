package wangang.portal.employer.applications;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.employer.PlainSentences;
import wangang.portal.employer.vacancies.OwnVacancy;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;
import wangang.portal.services.Together;

/** One application with the person's file, and its next step. */
@Controller
class ApplicationController {

    private final Services services;
    private final Together together;
    private final ApplicationWords words;

    ApplicationController(Services services, Together together, ApplicationWords words) {
        this.services = services;
        this.together = together;
        this.words = words;
    }

    @GetMapping("/employer/applications/{id}")
    String show(@PathVariable UUID id, Model model) {
        var application = services.employerVacancy()
                .get("/api/applications/{id}", id)
                .into(Application.class)
                .orThrow();
        var vacancy = together.begin(() -> services.employerVacancy()
                .get("/api/vacancies/{id}", application.vacancyId())
                .into(OwnVacancy.class));
        var file = services.jobseekerProfile()
                .get("/api/jobseekers/{id}", application.jobseekerId())
                .into(PersonFile.class);
        model.addAttribute("applied", application);
        model.addAttribute("vacancy", vacancy.get().optional().orElse(null));
        model.addAttribute("person", file.optional().orElse(null));
        model.addAttribute("closed", file.problem() != null);
        model.addAttribute("away", file.away());
        return "employer/application";
    }

    /**
     * @param board true where the step was taken on the board
     * @param vacancy whose board it was; none for the board of all
     */
    @PostMapping("/employer/applications/{id}/progress")
    String progress(
            @PathVariable UUID id,
            @RequestParam String status,
            @RequestParam String etag,
            @RequestParam(required = false) @Nullable String note,
            @RequestParam(defaultValue = "false") boolean board,
            @RequestParam(required = false) @Nullable UUID vacancy,
            RedirectAttributes afterwards) {
        var step = new LinkedHashMap<String, Object>(Map.of("status", status));
        if (note != null && !note.isBlank()) {
            step.put("note", note.strip());
        }
        var answer = services.employerVacancy()
                .post("/api/applications/{id}/progress", id)
                .ifMatch(etag)
                .body(step)
                .into(Application.class);
        if (answer instanceof Answer.Refused<Application>(var problem)) {
            // Kept with the session until the next page, so no more than its sentences.
            afterwards.addFlashAttribute(
                    "refused", new ArrayList<>(PlainSentences.of(problem).sentences()));
        } else {
            var moved = answer.orThrow();
            afterwards.addFlashAttribute("notice", moved.person() + "：" + words.state(moved.status()) + "。");
        }
        if (!board) {
            return "redirect:/employer/applications/" + id;
        }
        return "redirect:/employer/applications" + (vacancy == null ? "" : "?vacancy=" + vacancy);
    }
}
