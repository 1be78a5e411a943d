package wangang.portal.employer.webhooks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import wangang.portal.services.Items;
import wangang.portal.services.Services;

/** The page of one webhook, which also shows what was refused on it. */
@Component
class WebhookPages {

    private static final Map<String, String> STATES = new LinkedHashMap<>();

    static {
        STATES.put("PENDING", "待发送");
        STATES.put("DELIVERED", "已送达");
        STATES.put("FAILED", "未送达");
    }

    private final Services services;

    WebhookPages(Services services) {
        this.services = services;
    }

    String one(UUID id, @Nullable String status, @Nullable String cursor, Model model) {
        var known = status != null && STATES.containsKey(status) ? status : null;
        var webhook = services.employerVacancy()
                .get("/api/webhooks/{id}", id)
                .into(Webhook.class)
                .orThrow();
        var deliveries = Items.of(
                        Delivery.class,
                        services.employerVacancy()
                                .get("/api/webhooks/{id}/deliveries", id)
                                .query("status", known)
                                .query("cursor", cursor))
                .orThrow();
        model.addAttribute("webhook", webhook);
        model.addAttribute("deliveries", deliveries.all());
        model.addAttribute("next", deliveries.nextCursor());
        model.addAttribute("states", STATES);
        model.addAttribute("status", known);
        model.addAttribute("choices", Events.CHOICES);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", WebhookForm.of(webhook));
            model.addAttribute("etag", webhook.etag());
        }
        return "employer/webhook";
    }

    static String back(UUID id) {
        return "redirect:/employer/webhooks/" + id;
    }
}
