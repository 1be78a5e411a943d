package wangang.portal.sharing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.employer.Codes;
import wangang.portal.employer.OwnEmployer;
import wangang.portal.page.Refusals;
import wangang.portal.services.Items;
import wangang.portal.services.Services;

/** An employer's offers and needs of staff, what others have for them, and what is agreed. */
@Controller
@RequestMapping("/employer/sharing")
class SharingController {

    private static final String PAGE = "redirect:/employer/sharing";

    private final Services services;
    private final Codes codes;

    SharingController(Services services, Codes codes) {
        this.services = services;
        this.codes = codes;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String cursor, Model model) {
        var own = Items.of(
                        SharedPosting.class,
                        services.employerVacancy().get("/api/staffing").query("cursor", cursor))
                .unless(OwnEmployer.WITHOUT_ONE);
        if (own.isEmpty()) {
            return "redirect:/employer/profile";
        }
        model.addAttribute("postings", own.get().all());
        model.addAttribute("next", own.get().nextCursor());
        model.addAttribute(
                "agreements",
                Items.of(
                                SharingAgreement.class,
                                services.employerVacancy()
                                        .get("/api/staffing/agreements")
                                        .query("size", 50))
                        .orThrow()
                        .all());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", PostingForm.EMPTY);
        }
        return "sharing/own";
    }

    @PostMapping
    String post(
            @ModelAttribute("form") PostingForm form,
            @RequestParam String once,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var posted = services.employerVacancy()
                .post("/api/staffing")
                .body(form.body(codes))
                .once(once)
                .done();
        if (Refusals.refused(posted, model, response)) {
            return list(null, model);
        }
        redirect.addFlashAttribute("notice", "已发布，其他通过核验的单位可以看到。点“看匹配”查找合适的单位。");
        return PAGE;
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam String etag,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var withdrawn = services.employerVacancy()
                .post("/api/staffing/{id}/withdrawal", id)
                .ifMatch(etag)
                .done();
        if (Refusals.refused(withdrawn, model, response)) {
            return list(null, model);
        }
        redirect.addFlashAttribute("notice", "已撤回。");
        return PAGE;
    }

    @GetMapping("/{id}")
    String matches(@PathVariable UUID id, Model model) {
        model.addAttribute(
                "posting",
                services.employerVacancy()
                        .get("/api/staffing/{id}", id)
                        .into(SharedPosting.class)
                        .orThrow());
        var found = Items.of(SharedMatch.class, services.matching().get("/api/staffing-matches/{id}", id));
        model.addAttribute("away", found.refusal("匹配服务暂时连接不上，请过几秒刷新再试。"));
        model.addAttribute("matches", found.optional().map(Items::all).orElse(null));
        return "sharing/matches";
    }

    @PostMapping("/{id}/proposals")
    String propose(
            @PathVariable UUID id,
            @RequestParam UUID theirs,
            @RequestParam int headcount,
            @RequestParam String from,
            @RequestParam String until,
            @RequestParam(required = false) @Nullable String contact,
            @RequestParam(defaultValue = "false") boolean workersConsent,
            @RequestParam(defaultValue = "false") boolean notForProfit,
            @RequestParam String once,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var body = stated(workersConsent, notForProfit, contact);
        body.putAll(Map.of("postingId", id, "headcount", headcount, "from", from, "until", until));
        var proposed = services.employerVacancy()
                .post("/api/staffing/{id}/agreements", theirs)
                .body(body)
                .once(once)
                .done();
        if (Refusals.refused(proposed, model, response)) {
            return matches(id, model);
        }
        redirect.addFlashAttribute("notice", "已向对方提出，等待对方答复。");
        return PAGE;
    }

    @PostMapping("/agreements/{id}/acceptance")
    String accept(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String contact,
            @RequestParam(defaultValue = "false") boolean workersConsent,
            @RequestParam(defaultValue = "false") boolean notForProfit,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return answer(
                id,
                "acceptance",
                stated(workersConsent, notForProfit, contact),
                "已达成协议。请双方尽快签订书面合作协议。",
                model,
                response,
                redirect);
    }

    @PostMapping("/agreements/{id}/refusal")
    String refuse(
            @PathVariable UUID id,
            @RequestParam String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return answer(id, "refusal", Map.of("reason", reason), "已拒绝，对方会看到理由。", model, response, redirect);
    }

    @PostMapping("/agreements/{id}/retraction")
    String takeBack(@PathVariable UUID id, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        return answer(id, "retraction", Map.of(), "已撤回。", model, response, redirect);
    }

    private String answer(
            UUID id,
            String step,
            Map<String, Object> body,
            String notice,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var answered = services.employerVacancy()
                .post("/api/staffing/agreements/{id}/" + step, id)
                .body(body)
                .done();
        if (Refusals.refused(answered, model, response)) {
            return list(null, model);
        }
        redirect.addFlashAttribute("notice", notice);
        return PAGE;
    }

    private static Map<String, Object> stated(boolean workersConsent, boolean notForProfit, @Nullable String contact) {
        var body = new HashMap<String, Object>();
        body.put("workersConsent", workersConsent);
        body.put("notForProfit", notForProfit);
        if (contact != null && !contact.isBlank()) {
            body.put("contact", contact.strip());
        }
        return body;
    }
}
