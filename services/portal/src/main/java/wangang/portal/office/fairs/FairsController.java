package wangang.portal.office.fairs;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.office.campaigns.ReadingCampaigns;
import wangang.portal.office.form.Typed;
import wangang.portal.page.Refusals;
import wangang.portal.services.Services;
import wangang.portal.services.Together;

/** A campaign's fairs, and the form that plans or changes one. */
@Controller
class FairsController {

    private static final String FORM = "office/fairs/form";

    private final Services services;
    private final ReadingCampaigns campaigns;
    private final ReadingFairs fairs;
    private final Together together;

    FairsController(Services services, ReadingCampaigns campaigns, ReadingFairs fairs, Together together) {
        this.services = services;
        this.campaigns = campaigns;
        this.fairs = fairs;
        this.together = together;
    }

    @GetMapping("/office/campaigns/{id}/fairs")
    String list(@PathVariable UUID id, @RequestParam(required = false) @Nullable String cursor, Model model) {
        var found = together.begin(() -> services.campaign()
                .get("/api/campaigns/{id}/fairs", id)
                .query("cursor", cursor)
                .into(Fairs.class));
        model.addAttribute("campaign", campaigns.one(id));
        model.addAttribute("fairs", found.get().orThrow());
        return "office/fairs/list";
    }

    @GetMapping("/office/campaigns/{id}/fairs/new")
    String blank(@PathVariable UUID id, Model model) {
        model.addAttribute("campaign", campaigns.one(id));
        model.addAttribute("typed", FairForm.blank());
        return FORM;
    }

    @PostMapping("/office/campaigns/{id}/fairs")
    String plan(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable String once,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var typed = Typed.of(sent);
        var planned = services.campaign()
                .post("/api/campaigns/{id}/fairs", id)
                .body(FairForm.json(typed))
                .once(once)
                .into(Fair.class);
        if (Refusals.refused(planned, model, response)) {
            model.addAttribute("campaign", campaigns.one(id));
            model.addAttribute("typed", typed);
            return FORM;
        }
        redirect.addFlashAttribute("notice", "招聘会已保存，现在只有专员看得到。完成核对后即可公布。");
        return "redirect:/office/fairs/" + planned.orThrow().fairId();
    }

    @GetMapping("/office/fairs/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        var fair = fairs.one(id);
        model.addAttribute("fair", fair);
        model.addAttribute("etag", fair.etag());
        model.addAttribute("typed", FairForm.of(fair));
        return FORM;
    }

    @PostMapping("/office/fairs/{id}/edit")
    String change(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam String etag,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var typed = Typed.of(sent);
        var changed = services.campaign()
                .put("/api/fairs/{id}", id)
                .body(FairForm.json(typed))
                .ifMatch(etag)
                .into(Fair.class);
        if (Refusals.refused(changed, model, response)) {
            model.addAttribute("fair", fairs.one(id));
            model.addAttribute("etag", etag);
            model.addAttribute("typed", typed);
            return FORM;
        }
        redirect.addFlashAttribute("notice", "招聘会已保存。内容改过，请重新核对下面各项。");
        return "redirect:/office/fairs/" + id;
    }
}
