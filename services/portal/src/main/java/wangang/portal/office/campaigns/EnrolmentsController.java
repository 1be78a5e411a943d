package wangang.portal.office.campaigns;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
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
import wangang.portal.services.Answer;
import wangang.portal.services.Services;
import wangang.portal.services.Together;

/** Vacancies whose employers ask that they take part in a campaign. */
@Controller
@RequestMapping("/office/campaigns/{id}/enrolments")
class EnrolmentsController {

    private static final String ALL = "ALL";

    private final Services services;
    private final ReadingCampaigns campaigns;
    private final Together together;

    EnrolmentsController(Services services, ReadingCampaigns campaigns, Together together) {
        this.services = services;
        this.campaigns = campaigns;
        this.together = together;
    }

    @GetMapping
    String list(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "PENDING") String status,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        var found = together.begin(() -> services.campaign()
                .get("/api/campaigns/{id}/enrolments", id)
                .query("status", ALL.equals(status) ? null : status)
                .query("cursor", cursor)
                .into(Enrolments.class));
        model.addAttribute("campaign", campaigns.one(id));
        model.addAttribute("enrolments", found.get().orThrow());
        model.addAttribute("status", status);
        return "office/campaigns/enrolments";
    }

    @PostMapping("/decision")
    String decide(
            @PathVariable UUID id,
            @RequestParam UUID enrolment,
            @RequestParam String decision,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam String etag,
            @RequestParam(defaultValue = "PENDING") String status,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var decided = decide(enrolment, decision, reason, etag);
        if (Refusals.refused(decided, model, response)) {
            model.addAttribute("refusedOne", enrolment);
            model.addAttribute("reason", reason);
            return list(id, status, null, model);
        }
        redirect.addFlashAttribute("notice", "APPROVED".equals(decision) ? "已批准，岗位已参加活动。" : "未批准，单位会看到理由。");
        redirect.addAttribute("status", status);
        return "redirect:/office/campaigns/{id}/enrolments";
    }

    /** @param chosen ids with the versions that were seen, such as 01a2…:3 */
    @PostMapping("/approvals")
    String approve(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<String> chosen,
            RedirectAttributes redirect) {
        var decided = (chosen == null ? List.<String>of() : chosen)
                .stream()
                        .map(one -> one.split(":", 2))
                        .filter(one -> one.length == 2)
                        .map(one -> decide(UUID.fromString(one[0]), "APPROVED", null, "\"" + one[1] + "\""))
                        .toList();
        redirect.addFlashAttribute("notice", sum(decided));
        return "redirect:/office/campaigns/{id}/enrolments";
    }

    private Answer<Enrolment> decide(UUID enrolment, String decision, @Nullable String reason, String etag) {
        var form = new LinkedHashMap<String, String>();
        form.put("decision", decision);
        if (reason != null && !reason.isBlank()) {
            form.put("reason", reason.strip());
        }
        return services.campaign()
                .post("/api/enrolments/{id}/decision", enrolment)
                .body(form)
                .ifMatch(etag)
                .into(Enrolment.class);
    }

    static String sum(List<? extends Answer<?>> decided) {
        if (decided.isEmpty()) {
            return "没有选中任何岗位。请先勾选要批准的岗位。";
        }
        long done = decided.stream().filter(one -> one.optional().isPresent()).count();
        var reasons = decided.stream()
                .map(Answer::problem)
                .filter(java.util.Objects::nonNull)
                .flatMap(problem -> problem.sentences().stream())
                .distinct()
                .limit(3)
                .toList();
        return "已批准 " + done + " 个岗位。"
                + (done == decided.size()
                        ? ""
                        : "另有 " + (decided.size() - done) + " 个没有成功，仍在列表中。" + String.join(" ", reasons));
    }
}
