package wangang.vacancy.webhook.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way to one webhook.
 *
 * @param event the event's id, the same for all webhooks and attempts
 * @param attempts made since it was queued or replayed
 * @param lastAnswer of the last attempt that ended
 * @param nextAttemptAt when it is sent; null while its webhook is disabled and when nothing more is sent
 */
public record Delivery(
        UUID event,
        EventType type,
        Instant happenedAt,
        DeliveryStatus status,
        int attempts,
        @Nullable Instant lastAt,
        @Nullable Answer lastAnswer,
        @Nullable Instant nextAttemptAt) {}
