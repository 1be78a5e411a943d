package wangang.portal.policy;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.office.form.Typed;
import wangang.portal.page.Refusals;
import wangang.portal.services.Items;
import wangang.portal.services.Services;

/** The list of policies, and the form that enters, changes or withdraws one. */
@Controller
@RequestMapping("/office/policies")
class PolicyDeskController {

    private static final String FORM = "policy/form";
    private static final String HOME = "redirect:/office/policies";

    private final Services services;
    private final PolicyForm forms;

    PolicyDeskController(Services services, PolicyForm forms) {
        this.services = services;
        this.forms = forms;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String cursor, Model model) {
        var page = Items.of(
                        Policy.class,
                        services.employerVacancy().get("/api/policies").query("cursor", cursor))
                .orThrow();
        model.addAttribute("policies", page.all());
        model.addAttribute("next", page.nextCursor());
        return "policy/list";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("typed", new Typed());
        return FORM;
    }

    @PostMapping
    String enter(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable String once,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var typed = Typed.of(sent);
        var entered = services.employerVacancy()
                .post("/api/policies")
                .body(forms.json(typed))
                .once(once)
                .into(Policy.class);
        if (Refusals.refused(entered, model, response)) {
            model.addAttribute("typed", typed);
            return FORM;
        }
        redirect.addFlashAttribute("notice", "政策已录入。平台会定期比对，并告知可能符合的单位；同一政策每个单位只告知一次。");
        return HOME;
    }

    @GetMapping("/{id}")
    String edit(@PathVariable UUID id, Model model) {
        var policy = one(id);
        model.addAttribute("policy", policy);
        model.addAttribute("etag", policy.etag());
        model.addAttribute("typed", forms.of(policy.terms()));
        return FORM;
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam String etag,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var typed = Typed.of(sent);
        var changed = services.employerVacancy()
                .put("/api/policies/{id}", id)
                .body(forms.json(typed))
                .ifMatch(etag)
                .into(Policy.class);
        if (Refusals.refused(changed, model, response)) {
            model.addAttribute("policy", one(id));
            model.addAttribute("etag", etag);
            model.addAttribute("typed", typed);
            return FORM;
        }
        redirect.addFlashAttribute("notice", "政策已保存。已告知过的单位不会再次告知。");
        return HOME;
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam String etag,
            @RequestParam String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var withdrawn = services.employerVacancy()
                .post("/api/policies/{id}/withdrawal", id)
                .body(Map.of("reason", reason.strip()))
                .ifMatch(etag)
                .done();
        if (Refusals.refused(withdrawn, model, response)) {
            var policy = one(id);
            model.addAttribute("policy", policy);
            model.addAttribute("etag", etag);
            model.addAttribute("typed", forms.of(policy.terms()));
            model.addAttribute("reason", reason);
            return FORM;
        }
        redirect.addFlashAttribute("notice", "政策已撤下，单位不再看到。");
        return HOME;
    }

    private Policy one(UUID id) {
        return services.employerVacancy()
                .get("/api/policies/{id}", id)
                .into(Policy.class)
                .orThrow();
    }
}
