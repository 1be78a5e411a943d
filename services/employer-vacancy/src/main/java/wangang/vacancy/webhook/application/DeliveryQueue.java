package wangang.vacancy.webhook.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.webhook.domain.Answer;
import wangang.vacancy.webhook.domain.DeliveryStatus;
import wangang.vacancy.webhook.domain.EventType;
import wangang.vacancy.webhook.domain.WebhookId;

/** What waits to be sent to webhooks, from the event to its settlement. */
public interface DeliveryQueue {

    /** Something that happened, without anything of people. */
    record Told(
            UUID event,
            EventType type,
            @Nullable UUID application,
            UUID vacancy,
            String status,
            @Nullable String cause,
            @Nullable Integer count,
            long version,
            Instant at) {}

    /** Queues each for every webhook of its employer that subscribed, by one statement; answers how many those are. */
    int write(List<Told> events);

    /** What waits for the webhook goes on waiting until it is released. */
    void hold(WebhookId webhook);

    void release(WebhookId webhook, Instant now);

    /**
     * Takes what is due, for enabled webhooks that are not paused. What is not settled in time becomes due again.
     *
     * @param lease how long it is left to the caller
     * @param most of all webhooks together
     * @param mostPerWebhook being sent by anybody
     */
    List<Due> claim(Instant now, Duration lease, int most, int mostPerWebhook);

    /** False when somebody else took it meanwhile, or it was replayed. */
    boolean settle(Due due, DeliveryStatus status, Answer answer, @Nullable Instant nextAttemptAt, Instant now);

    /** At most {@code limit}; answers how many there were. */
    int forgetBefore(Instant time, int limit);
}
