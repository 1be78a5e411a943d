package wangang.vacancy.webhook.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.webhook.domain.Webhook;
import wangang.vacancy.webhook.domain.WebhookId;
import wangang.vacancy.webhook.domain.WebhookSecret;

/** All webhooks with their secrets. Lock a webhook before its deliveries. */
public interface Webhooks {

    /** A secret in use; {@code endsAt} is null for the newest. */
    record Kept(
            WebhookSecret secret, Instant madeAt, @Nullable Instant endsAt) {}

    void add(Webhook webhook);

    void update(Webhook webhook);

    /** With its secrets and deliveries. */
    void remove(WebhookId id);

    Optional<Webhook> find(WebhookId id);

    /** Against changes, but not against events that are being queued for it. */
    Optional<Webhook> lock(WebhookId id);

    /** The oldest first. */
    List<Webhook> ofEmployer(EmployerId employer);

    /**
     * Adds a secret; those of before end at {@code othersEnd} at the latest.
     *
     * @param most how many are kept, the newest
     */
    void addSecret(WebhookId id, WebhookSecret secret, Instant now, Instant othersEnd, int most);

    /** Those in use, the newest first. */
    List<Kept> secrets(WebhookId id, Instant at);
}
