package wangang.vacancy.webhook.adapter.web;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.ExpectedVersion;
import wangang.platform.web.IdempotencyKey;
import wangang.platform.web.IdempotentRequests;
import wangang.platform.web.Page;
import wangang.vacancy.webhook.application.CheckingReceivers;
import wangang.vacancy.webhook.application.KeepingWebhooks;
import wangang.vacancy.webhook.domain.WebhookForm;
import wangang.vacancy.webhook.domain.WebhookId;

@RestController
@RequestMapping("/api/webhooks")
@PreAuthorize("hasRole('EMPLOYER')")
class WebhookController {

    private final CheckingReceivers checking;
    private final KeepingWebhooks keeping;
    private final IdempotentRequests requests;

    WebhookController(CheckingReceivers checking, KeepingWebhooks keeping, IdempotentRequests requests) {
        this.checking = checking;
        this.keeping = keeping;
        this.requests = requests;
    }

    /**
     * Subscribes the employer's own system to events. The answer is the only one that has the secret.
     *
     * @param form where to and what of
     * @return the webhook as it is kept, with its secret
     */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<WebhookView> create(Caller caller, IdempotencyKey key, @RequestBody WebhookForm form) {
        var terms = Edge.unwrap(checking.checked(form));
        // Without its secret: answers to idempotent requests are kept as they are.
        var answer = Edge.unwrap(requests.once(
                caller,
                key,
                form,
                WebhookView.class,
                () -> keeping.create(caller.account(), terms).map(WebhookView::of)));
        var view = answer.value();
        var secret = keeping.firstSecret(new WebhookId(view.webhookId())).orElse(null);
        return answer.as(
                ResponseEntity.created(URI.create("/api/webhooks/" + view.webhookId()))
                        .eTag(Etag.of(view.version())),
                view.with(secret));
    }

    /** Lists the employer's webhooks, the oldest first. */
    @GetMapping
    Page<WebhookView> all(Caller caller) {
        var webhooks = Edge.unwrap(keeping.ofAccount(caller.account()));
        return new Page<>(webhooks.stream().map(WebhookView::of).toList(), null, null);
    }

    /**
     * Shows a webhook, and why nothing is sent to it when that is so.
     *
     * @param id the webhook's id
     */
    @GetMapping("/{id}")
    ResponseEntity<WebhookView> one(Caller caller, @PathVariable UUID id) {
        return answer(WebhookView.of(Edge.unwrap(keeping.byId(caller.account(), new WebhookId(id)))));
    }

    /**
     * Replaces where to and what of; enabled again it is sent all that it missed.
     *
     * @param id the webhook's id
     * @param form all of it, not only what changes
     */
    @PutMapping("/{id}")
    ResponseEntity<WebhookView> change(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody WebhookForm form) {
        var terms = Edge.unwrap(checking.checked(form));
        return answer(WebhookView.of(
                Edge.unwrap(keeping.change(caller.account(), new WebhookId(id), expected.value(), terms))));
    }

    /**
     * Deletes a webhook with everything that waits for it.
     *
     * @param id the webhook's id
     * @return it is gone
     */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> remove(Caller caller, @PathVariable UUID id, ExpectedVersion expected) {
        Edge.unwrap(keeping.remove(caller.account(), new WebhookId(id), expected.value()));
        return ResponseEntity.noContent().build();
    }

    /**
     * Makes a new secret. For a day the old one signs beside it, so that receivers can change over.
     *
     * @param id the webhook's id
     * @return the webhook with its new secret
     */
    @PostMapping("/{id}/secret")
    ResponseEntity<WebhookView> rotateSecret(Caller caller, @PathVariable UUID id, ExpectedVersion expected) {
        var rotated = Edge.unwrap(keeping.rotateSecret(caller.account(), new WebhookId(id), expected.value()));
        return answer(WebhookView.of(rotated.webhook()).with(rotated.secret()));
    }

    private static ResponseEntity<WebhookView> answer(WebhookView view) {
        return ResponseEntity.ok().eTag(Etag.of(view.version())).body(view);
    }
}
