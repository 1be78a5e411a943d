package wangang.portal.office.legality;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.page.Refusals;
import wangang.portal.services.Items;
import wangang.portal.services.Services;

/** Officers look at what the legal check has stopped, and let pass what they can answer for. */
@Controller
@RequestMapping("/office/legality")
class LegalityController {

    private final Services services;

    LegalityController(Services services) {
        this.services = services;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String cursor, Model model) {
        var found = Items.of(
                        BlockedDraft.class,
                        services.employerVacancy().get("/api/legality/blocked").query("cursor", cursor))
                .orThrow();
        model.addAttribute("drafts", found.all());
        model.addAttribute("next", found.nextCursor());
        return "office/legality";
    }

    @PostMapping
    String override(
            @RequestParam UUID vacancy,
            @RequestParam String etag,
            @RequestParam String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var decided = services.employerVacancy()
                .post("/api/vacancies/{id}/legal-override", vacancy)
                .body(Map.of("reason", reason.strip()))
                .ifMatch(etag)
                .done();
        if (Refusals.refused(decided, model, response)) {
            model.addAttribute("refusedOne", vacancy);
            model.addAttribute("reason", reason);
            return list(null, model);
        }
        redirect.addFlashAttribute("notice", "已放行，单位现在可以发布。您的理由已记录。");
        return "redirect:/office/legality";
    }
}
