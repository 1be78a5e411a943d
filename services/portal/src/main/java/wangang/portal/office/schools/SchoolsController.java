package wangang.portal.office.schools;

import jakarta.servlet.http.HttpServletResponse;
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
import wangang.portal.office.campaigns.ReadingCampaigns;
import wangang.portal.office.form.Typed;
import wangang.portal.page.Refusals;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;
import wangang.portal.services.Together;

/** Plans for schools (一校一策): who graduates, and what the campaign offers to them. */
@Controller
@RequestMapping("/office/campaigns/{id}/schools")
class SchoolsController {

    private static final String FORM = "office/schools/form";

    private final Services services;
    private final ReadingCampaigns campaigns;
    private final SchoolForm forms;
    private final Together together;

    SchoolsController(Services services, ReadingCampaigns campaigns, SchoolForm forms, Together together) {
        this.services = services;
        this.campaigns = campaigns;
        this.forms = forms;
        this.together = together;
    }

    @GetMapping
    String list(@PathVariable UUID id, @RequestParam(required = false) @Nullable String cursor, Model model) {
        var found = together.begin(() -> services.campaign()
                .get("/api/campaigns/{id}/schools", id)
                .query("cursor", cursor)
                .into(SchoolPlans.class));
        model.addAttribute("campaign", campaigns.one(id));
        model.addAttribute("plans", found.get().orThrow());
        return "office/schools/list";
    }

    @GetMapping("/new")
    String blank(@PathVariable UUID id, Model model) {
        model.addAttribute("campaign", campaigns.one(id));
        model.addAttribute("typed", new Typed());
        return FORM;
    }

    @PostMapping
    String plan(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable String once,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var typed = Typed.of(sent);
        var planned = services.campaign()
                .post("/api/campaigns/{id}/schools", id)
                .body(forms.json(typed))
                .once(once)
                .into(SchoolPlan.class);
        if (Refusals.refused(planned, model, response)) {
            model.addAttribute("campaign", campaigns.one(id));
            model.addAttribute("typed", typed);
            return FORM;
        }
        redirect.addFlashAttribute("notice", "计划已保存。下面是活动中适合各专业的岗位。");
        redirect.addAttribute("plan", planned.orThrow().planId());
        return "redirect:/office/campaigns/{id}/schools/{plan}";
    }

    @GetMapping("/{plan}")
    String show(@PathVariable UUID id, @PathVariable UUID plan, Model model) {
        var found = together.begin(() -> read(id, plan));
        model.addAttribute("campaign", campaigns.one(id));
        model.addAttribute("plan", found.get().orThrow());
        return "office/schools/plan";
    }

    @GetMapping("/{plan}/edit")
    String edit(@PathVariable UUID id, @PathVariable UUID plan, Model model) {
        show(id, plan, model);
        var found = (SchoolPlan) java.util.Objects.requireNonNull(model.getAttribute("plan"));
        model.addAttribute("etag", found.etag());
        model.addAttribute("typed", forms.of(found));
        return FORM;
    }

    @PostMapping("/{plan}/edit")
    String change(
            @PathVariable UUID id,
            @PathVariable UUID plan,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam String etag,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var typed = Typed.of(sent);
        var changed = services.campaign()
                .put("/api/campaigns/{id}/schools/{plan}", id, plan)
                .body(forms.json(typed))
                .ifMatch(etag)
                .done();
        if (Refusals.refused(changed, model, response)) {
            show(id, plan, model);
            model.addAttribute("etag", etag);
            model.addAttribute("typed", typed);
            return FORM;
        }
        redirect.addFlashAttribute("notice", "计划已保存。");
        return "redirect:/office/campaigns/{id}/schools/{plan}";
    }

    @PostMapping("/{plan}/removal")
    String remove(
            @PathVariable UUID id,
            @PathVariable UUID plan,
            @RequestParam String etag,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var gone = services.campaign()
                .delete("/api/campaigns/{id}/schools/{plan}", id, plan)
                .ifMatch(etag)
                .done();
        if (Refusals.refused(gone, model, response)) {
            return show(id, plan, model);
        }
        redirect.addFlashAttribute("notice", "计划已删除。");
        return "redirect:/office/campaigns/{id}/schools";
    }

    private Answer<SchoolPlan> read(UUID id, UUID plan) {
        return services.campaign()
                .get("/api/campaigns/{id}/schools/{plan}", id, plan)
                .into(SchoolPlan.class);
    }
}
