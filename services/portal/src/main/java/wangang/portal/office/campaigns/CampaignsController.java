package wangang.portal.office.campaigns;

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
import wangang.portal.office.form.Typed;
import wangang.portal.page.Refusals;
import wangang.portal.services.Services;

/** The list of campaigns, and the form that makes or changes one. */
@Controller
@RequestMapping("/office/campaigns")
class CampaignsController {

    private static final String FORM = "office/campaigns/form";

    private final Services services;
    private final ReadingCampaigns campaigns;
    private final CampaignForm forms;

    CampaignsController(Services services, ReadingCampaigns campaigns, CampaignForm forms) {
        this.services = services;
        this.campaigns = campaigns;
        this.forms = forms;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String cursor, Model model) {
        model.addAttribute(
                "campaigns",
                services.campaign()
                        .get("/api/campaigns")
                        .query("cursor", cursor)
                        .into(Campaigns.class)
                        .orThrow());
        return "office/campaigns/list";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("typed", forms.blank());
        return FORM;
    }

    @PostMapping
    String create(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable String once,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var typed = Typed.of(sent);
        var made = services.campaign()
                .post("/api/campaigns")
                .body(forms.json(typed))
                .once(once)
                .into(Campaign.class);
        if (Refusals.refused(made, model, response)) {
            model.addAttribute("typed", typed);
            return FORM;
        }
        redirect.addFlashAttribute("notice", "草稿已保存。检查无误后点“开放活动”，求职者和用人单位才看得到。");
        return "redirect:/office/campaigns/" + made.orThrow().campaignId();
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        var campaign = campaigns.one(id);
        model.addAttribute("campaign", campaign);
        model.addAttribute("etag", campaign.etag());
        model.addAttribute("typed", forms.of(campaign));
        return FORM;
    }

    @PostMapping("/{id}/edit")
    String change(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam String etag,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var typed = Typed.of(sent);
        var changed = services.campaign()
                .put("/api/campaigns/{id}", id)
                .body(forms.json(typed))
                .ifMatch(etag)
                .into(Campaign.class);
        if (Refusals.refused(changed, model, response)) {
            model.addAttribute("campaign", campaigns.one(id));
            model.addAttribute("etag", etag);
            model.addAttribute("typed", typed);
            return FORM;
        }
        redirect.addFlashAttribute("notice", "活动已保存。报名条件的改动只影响以后的报名。");
        return "redirect:/office/campaigns/" + id;
    }
}
