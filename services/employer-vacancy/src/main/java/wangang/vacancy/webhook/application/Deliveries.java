package wangang.vacancy.webhook.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.webhook.domain.Delivery;
import wangang.vacancy.webhook.domain.DeliveryStatus;
import wangang.vacancy.webhook.domain.EventType;
import wangang.vacancy.webhook.domain.WebhookId;

/** What was, is and will be sent to webhooks, as their owner reads it and has it sent again. */
public interface Deliveries {

    void writeTest(WebhookId webhook, UUID event, Instant now);

    boolean isWaiting(WebhookId webhook, EventType type);

    Optional<Delivery> find(WebhookId webhook, UUID event);

    /** Newest first, before {@code before}. */
    List<Delivery> list(WebhookId webhook, @Nullable DeliveryStatus status, @Nullable UUID before, int limit);

    /** Queues all since then anew, save what is being sent now; answers how many. */
    int replay(WebhookId webhook, Instant since, Instant now);

    /** Queues one anew. */
    void replay(WebhookId webhook, UUID event, Instant now);
}
