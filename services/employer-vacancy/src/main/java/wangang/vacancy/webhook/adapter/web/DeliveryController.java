package wangang.vacancy.webhook.adapter.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;
import wangang.vacancy.web.Pages;
import wangang.vacancy.webhook.application.ReplayingDeliveries;
import wangang.vacancy.webhook.domain.Delivery;
import wangang.vacancy.webhook.domain.DeliveryStatus;
import wangang.vacancy.webhook.domain.WebhookId;

@RestController
@RequestMapping("/api/webhooks/{id}")
@PreAuthorize("hasRole('EMPLOYER')")
class DeliveryController {

    private final ReplayingDeliveries deliveries;

    DeliveryController(ReplayingDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    /**
     * Lists what was, is and will be sent to a webhook, newest first.
     *
     * @param id the webhook's id
     * @param status only those in this state
     */
    @GetMapping("/deliveries")
    Page<DeliveryView> list(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable DeliveryStatus status,
            Paging paging) {
        var found = Edge.unwrap(
                deliveries.list(caller.account(), new WebhookId(id), status, Pages.after(paging), paging.size() + 1));
        return Pages.of(found, paging, Delivery::event, DeliveryView::of);
    }

    /**
     * Sends a test event now, the way all others are sent.
     *
     * @param id the webhook's id
     * @return what waits to be sent
     */
    @PostMapping("/test")
    @ResponseStatus(HttpStatus.ACCEPTED)
    DeliveryView test(Caller caller, @PathVariable UUID id) {
        return DeliveryView.of(Edge.unwrap(deliveries.test(caller.account(), new WebhookId(id))));
    }

    /**
     * Sends an event again now, under the same id.
     *
     * @param id the webhook's id
     * @param deliveryId the event's id
     * @return what waits to be sent
     */
    @PostMapping("/deliveries/{deliveryId}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    DeliveryView replay(Caller caller, @PathVariable UUID id, @PathVariable UUID deliveryId) {
        return DeliveryView.of(Edge.unwrap(deliveries.replay(caller.account(), new WebhookId(id), deliveryId)));
    }

    /**
     * Sends everything since then again, under the same ids; what is older than 30 days is no longer kept.
     *
     * @param id the webhook's id
     * @param since a time such as 2026-11-24T08:00:00Z
     * @return how many events those are
     */
    @PostMapping("/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ReplayView replaySince(Caller caller, @PathVariable UUID id, @RequestParam Instant since) {
        return new ReplayView(Edge.unwrap(deliveries.replaySince(caller.account(), new WebhookId(id), since)));
    }
}
