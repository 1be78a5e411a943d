package wangang.portal.jobseeker.applications;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.jobseeker.file.FileState;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;
import wangang.portal.services.Together;
import wangang.portal.vacancy.Vacancy;

/** Applies to a vacancy, with the separate consent spelled out. */
@Controller
@RequestMapping("/me/apply/{vacancyId}")
class ApplyController {

    /** Of the wording in templates/jobseeker/applications/apply.html; a changed wording gets another version. */
    private static final String TEXT_VERSION = "2026-11";

    private final Services services;
    private final FileState files;
    private final Together together;

    ApplyController(Services services, FileState files, Together together) {
        this.services = services;
        this.files = files;
        this.together = together;
    }

    @GetMapping
    String form(@PathVariable UUID vacancyId, Model model) {
        return page(vacancyId, model);
    }

    @PostMapping
    String apply(
            @PathVariable UUID vacancyId,
            @RequestParam UUID recipient,
            @RequestParam(defaultValue = "false") boolean granted,
            @RequestParam(required = false) @Nullable String once,
            Model model,
            RedirectAttributes next) {
        if (!granted) {
            model.addAttribute("unticked", true);
            return page(vacancyId, model);
        }
        var consent = Map.of("recipientEmployerId", recipient, "textVersion", TEXT_VERSION, "granted", true);
        var answer = services.employerVacancy()
                .post("/api/applications")
                .once(once)
                .body(Map.of("vacancyId", vacancyId, "consent", consent))
                .into(Application.class);
        if (answer instanceof Answer.Given) {
            next.addFlashAttribute("notice", "已投递。单位查看或约面试时，这里的状态会更新。");
            return "redirect:/me/applications";
        }
        model.addAttribute("problem", answer.problem());
        model.addAttribute("away", answer.away());
        return page(vacancyId, model);
    }

    private String page(UUID vacancyId, Model model) {
        var reach = together.begin(files::reach);
        var vacancy = services.employerVacancy()
                .get("/api/vacancies/{id}", vacancyId)
                .into(Vacancy.class)
                .orThrow();
        model.addAttribute("vacancy", vacancy);
        model.addAttribute("reach", reach.get());
        return "jobseeker/applications/apply";
    }
}
