package wangang.portal.office.employers;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
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
import wangang.portal.page.Refusals;
import wangang.portal.services.Services;

/** The queue of employers that wait for verification, and what officers decide about one. */
@Controller
@RequestMapping("/office/employers")
class EmployersController {

    private static final String ALL = "ALL";

    private final Services services;

    EmployersController(Services services) {
        this.services = services;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "PENDING") String status,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        var found = services.employerVacancy()
                .get("/api/employers")
                .query("status", ALL.equals(status) ? null : status)
                .query("cursor", cursor)
                .into(Employers.class)
                .orThrow();
        model.addAttribute("employers", found);
        model.addAttribute("status", status);
        return "office/employers/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute(
                "employer",
                services.employerVacancy()
                        .get("/api/employers/{id}", id)
                        .into(Employer.class)
                        .orThrow());
        return "office/employers/employer";
    }

    @PostMapping("/{id}/verification")
    String decide(
            @PathVariable UUID id,
            @RequestParam String decision,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam String etag,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = new LinkedHashMap<String, String>();
        form.put("decision", decision);
        if (reason != null && !reason.isBlank()) {
            form.put("reason", reason.strip());
        }
        var decided = services.employerVacancy()
                .post("/api/employers/{id}/verification", id)
                .body(form)
                .ifMatch(etag)
                .into(Employer.class);
        if (Refusals.refused(decided, model, response)) {
            model.addAttribute("reason", reason);
            model.addAttribute("etag", etag);
            return one(id, model);
        }
        var employer = decided.orThrow();
        redirect.addFlashAttribute("notice", "“" + employer.name() + "”" + done(decision));
        return "SUSPENDED".equals(decision) ? "redirect:/office/employers/" + id : "redirect:/office/employers";
    }

    private static String done(String decision) {
        return switch (decision) {
            case "VERIFIED" -> "已核验通过，可以发布岗位。";
            case "REFUSED" -> "已标为不通过，单位会看到理由，修改后会重新进入待核验。";
            default -> "已暂停，它的在招岗位已撤下，恢复前不能发布。";
        };
    }
}
