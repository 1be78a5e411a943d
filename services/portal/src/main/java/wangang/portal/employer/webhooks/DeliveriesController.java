package wangang.portal.employer.webhooks;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.page.Refusals;
import wangang.portal.page.Times;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;

/** What was, is and will be sent to one webhook; a trial, and sending again. */
@Controller
@RequestMapping("/employer/webhooks/{id}")
class DeliveriesController {

    /** How many events are sent again. */
    record Replay(int count) {}

    private final Services services;
    private final WebhookPages pages;

    DeliveriesController(Services services, WebhookPages pages) {
        this.services = services;
        this.pages = pages;
    }

    @GetMapping
    String list(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        return pages.one(id, status, cursor, model);
    }

    @PostMapping("/test")
    String test(@PathVariable UUID id, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        var sent =
                services.employerVacancy().post("/api/webhooks/{id}/test", id).into(Delivery.class);
        return told(id, sent, "测试事件已排队，几秒后刷新本页可看到结果。", model, response, redirect);
    }

    @PostMapping("/deliveries/{delivery}/replay")
    String replay(
            @PathVariable UUID id,
            @PathVariable UUID delivery,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var sent = services.employerVacancy()
                .post("/api/webhooks/{id}/deliveries/{delivery}/replay", id, delivery)
                .into(Delivery.class);
        return told(id, sent, "已重新排队，编号不变，接收方可据此去重。", model, response, redirect);
    }

    @PostMapping("/replay")
    String replaySince(
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate since,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var sent = services.employerVacancy()
                .post("/api/webhooks/{id}/replay", id)
                .query("since", since.atStartOfDay(Times.ZONE).toInstant())
                .into(Replay.class);
        var notice = sent.optional()
                .map(replay -> replay.count() == 0 ? "这一天以来没有事件。" : "已把 " + replay.count() + " 个事件重新排队。")
                .orElse("");
        return told(id, sent, notice, model, response, redirect);
    }

    private String told(
            UUID id,
            Answer<?> answer,
            String notice,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (Refusals.refused(answer, model, response)) {
            return pages.one(id, null, null, model);
        }
        redirect.addFlashAttribute("notice", notice);
        return WebhookPages.back(id);
    }
}
