package wangang.portal.office.suspicion;

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

/** The queue of vacancies with signs of fraud: harmless, or taken down. */
@Controller
@RequestMapping("/office/suspects")
class SuspicionController {

    private final Services services;

    SuspicionController(Services services) {
        this.services = services;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String cursor, Model model) {
        var found = Items.of(
                        Suspect.class,
                        services.employerVacancy().get("/api/vacancies/suspect").query("cursor", cursor))
                .orThrow();
        model.addAttribute("suspects", found.all());
        model.addAttribute("next", found.nextCursor());
        return "office/suspects";
    }

    @PostMapping
    String decide(
            @RequestParam UUID vacancy,
            @RequestParam String etag,
            @RequestParam boolean takeDown,
            @RequestParam String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var decided = services.employerVacancy()
                .post("/api/vacancies/{id}/suspicion", vacancy)
                .body(Map.of("takeDown", takeDown, "reason", reason.strip()))
                .ifMatch(etag)
                .done();
        if (Refusals.refused(decided, model, response)) {
            model.addAttribute("refusedOne", vacancy);
            model.addAttribute("reason", reason);
            return list(null, model);
        }
        redirect.addFlashAttribute("notice", takeDown ? "岗位已下架，单位会看到您写的理由。" : "已记录为没有问题。");
        return "redirect:/office/suspects";
    }
}
