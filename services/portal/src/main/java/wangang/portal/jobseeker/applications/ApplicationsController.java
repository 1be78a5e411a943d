package wangang.portal.jobseeker.applications;

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
import wangang.portal.services.Answer;
import wangang.portal.services.Services;

/** The person's applications with their states, and taking one back. */
@Controller
class ApplicationsController {

    private static final int SHOWN = 20;

    private final Services services;
    private final Applications applications;

    ApplicationsController(Services services, Applications applications) {
        this.services = services;
        this.applications = applications;
    }

    @GetMapping("/me/applications")
    String list(@RequestParam(required = false) @Nullable String cursor, Model model) {
        var page = applications.page(SHOWN, cursor).orThrow();
        model.addAttribute("applications", applications.named(page));
        model.addAttribute("next", page.nextCursor() == null ? null : "/me/applications?cursor=" + page.nextCursor());
        return "jobseeker/applications/applications";
    }

    @PostMapping("/me/applications/{id}/withdrawal")
    String withdraw(@PathVariable UUID id, @RequestParam String etag, RedirectAttributes next) {
        var answer = services.employerVacancy()
                .post("/api/applications/{id}/progress", id)
                .ifMatch(etag)
                .body(Map.of("status", "WITHDRAWN"))
                .into(Application.class);
        switch (answer) {
            case Answer.Given<Application>(var withdrawn, var version) ->
                next.addFlashAttribute("notice", "已撤回，该单位不能再查看您的档案。");
            case Answer.Refused<Application>(var problem) ->
                next.addFlashAttribute("mishap", String.join(" ", problem.sentences()));
            case Answer.Away<Application>(var service) -> next.addFlashAttribute("mishap", "没有撤回：岗位服务暂时连接不上，请过几秒再试。");
        }
        return "redirect:/me/applications";
    }
}
