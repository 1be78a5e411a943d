package wangang.portal.employer.webhooks;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.employer.OwnEmployer;
import wangang.portal.page.Refusals;
import wangang.portal.services.Items;
import wangang.portal.services.Services;

/** Webhooks: which there are, new ones, their terms and secrets. */
@Controller
@RequestMapping("/employer/webhooks")
class WebhooksController {

    private final Services services;
    private final WebhookPages pages;

    WebhooksController(Services services, WebhookPages pages) {
        this.services = services;
        this.pages = pages;
    }

    @GetMapping
    String list(Model model) {
        var webhooks = Items.of(Webhook.class, services.employerVacancy().get("/api/webhooks"))
                .unless(OwnEmployer.WITHOUT_ONE);
        if (webhooks.isEmpty()) {
            return "redirect:/employer/profile";
        }
        model.addAttribute("webhooks", webhooks.get().all());
        model.addAttribute("choices", Events.CHOICES);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", WebhookForm.EMPTY);
        }
        return "employer/webhooks";
    }

    /** Shows the secret in this answer: a redirect would have to keep it somewhere. */
    @PostMapping
    String create(
            @ModelAttribute("form") WebhookForm form,
            @RequestParam String once,
            Model model,
            HttpServletResponse response) {
        var created = services.employerVacancy()
                .post("/api/webhooks")
                .body(form.body())
                .once(once)
                .into(Webhook.class);
        if (Refusals.refused(created, model, response)) {
            return list(model);
        }
        model.addAttribute("issued", created.orThrow());
        model.addAttribute("form", WebhookForm.EMPTY);
        return list(model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @ModelAttribute("form") WebhookForm form,
            @RequestParam String etag,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var changed = services.employerVacancy()
                .put("/api/webhooks/{id}", id)
                .body(form.body())
                .ifMatch(etag)
                .into(Webhook.class);
        if (Refusals.refused(changed, model, response)) {
            model.addAttribute("etag", etag);
            return pages.one(id, null, null, model);
        }
        redirect.addFlashAttribute("notice", form.on() ? "已保存。停用期间保留的事件会陆续补发。" : "已保存并停用，事件会保留到重新启用。");
        return WebhookPages.back(id);
    }

    @PostMapping("/{id}/secret")
    String renew(@PathVariable UUID id, @RequestParam String etag, Model model, HttpServletResponse response) {
        var renewed = services.employerVacancy()
                .post("/api/webhooks/{id}/secret", id)
                .ifMatch(etag)
                .into(Webhook.class);
        if (!Refusals.refused(renewed, model, response)) {
            model.addAttribute("issued", renewed.orThrow());
        }
        return pages.one(id, null, null, model);
    }

    @PostMapping("/{id}/removal")
    String remove(
            @PathVariable UUID id,
            @RequestParam String etag,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var removed = services.employerVacancy()
                .delete("/api/webhooks/{id}", id)
                .ifMatch(etag)
                .done();
        if (Refusals.refused(removed, model, response)) {
            return pages.one(id, null, null, model);
        }
        redirect.addFlashAttribute("notice", "已删除，未送达的事件不再发送。");
        return "redirect:/employer/webhooks";
    }
}
