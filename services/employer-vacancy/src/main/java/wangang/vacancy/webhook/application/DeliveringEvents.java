package wangang.vacancy.webhook.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.vacancy.webhook.application.Webhooks.Kept;
import wangang.vacancy.webhook.domain.Answer;
import wangang.vacancy.webhook.domain.DeliveryStatus;
import wangang.vacancy.webhook.domain.RetryPolicy;
import wangang.vacancy.webhook.domain.Webhook;
import wangang.vacancy.webhook.domain.WebhookId;
import wangang.vacancy.webhook.domain.WebhookSecret;

/** Gives out what is due and keeps what came of it; in between no transaction is open. */
@Service
@Transactional
public class DeliveringEvents {

    /** Beyond the time limit of an attempt, for the database to take its result. */
    private static final Duration MARGIN = Duration.ofSeconds(20);

    private static final int FORGOTTEN_AT_ONCE = 1_000;

    private final Webhooks webhooks;
    private final DeliveryQueue queue;
    private final RetryPolicy retries;
    private final WebhookSettings settings;
    private final Clock clock;

    DeliveringEvents(
            Webhooks webhooks, DeliveryQueue queue, RetryPolicy retries, WebhookSettings settings, Clock clock) {
        this.webhooks = webhooks;
        this.queue = queue;
        this.retries = retries;
        this.settings = settings;
        this.clock = clock;
    }

    public List<Due> claim(int most) {
        return queue.claim(clock.instant(), settings.timeLimit().plus(MARGIN), most, settings.atOncePerWebhook());
    }

    /** Those that sign now, the newest first; none when the webhook was deleted. */
    @Transactional(readOnly = true)
    public List<WebhookSecret> secrets(WebhookId id) {
        return webhooks.secrets(id, clock.instant()).stream().map(Kept::secret).toList();
    }

    public void settle(Due due, Answer answer) {
        webhooks.lock(due.webhook()).ifPresent(webhook -> settle(webhook, due, answer, clock.instant()));
    }

    /** Whether there may be more. */
    public boolean forgetSome() {
        var before = clock.instant().minus(settings.retention());
        return queue.forgetBefore(before, FORGOTTEN_AT_ONCE) == FORGOTTEN_AT_ONCE;
    }

    private void settle(Webhook webhook, Due due, Answer answer, Instant now) {
        if (answer.isDelivered()) {
            if (queue.settle(due, DeliveryStatus.DELIVERED, answer, null, now)) {
                update(webhook, webhook.succeeded());
            }
            return;
        }
        var delay =
                retries.delayAfter(due.attempts(), ThreadLocalRandom.current().nextDouble());
        boolean last = answer.isGone() || delay.isEmpty();
        var after = answer.isGone() ? webhook.gone(now) : webhook.failed(last, now, retries);
        var next = last || !after.isEnabled() ? null : now.plus(delay.orElseThrow());
        if (queue.settle(due, last ? DeliveryStatus.FAILED : DeliveryStatus.PENDING, answer, next, now)) {
            update(webhook, after);
        }
    }

    private void update(Webhook before, Webhook after) {
        if (!after.equals(before)) {
            webhooks.update(after);
        }
        if (before.isEnabled() && !after.isEnabled()) {
            queue.hold(after.id());
        }
    }
}
