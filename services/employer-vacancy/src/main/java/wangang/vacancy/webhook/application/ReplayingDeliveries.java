package wangang.vacancy.webhook.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.platform.kernel.Uuid7;
import wangang.vacancy.webhook.domain.Delivery;
import wangang.vacancy.webhook.domain.DeliveryStatus;
import wangang.vacancy.webhook.domain.EventType;
import wangang.vacancy.webhook.domain.Webhook;
import wangang.vacancy.webhook.domain.WebhookId;

/** What was sent to a webhook, and sending it again under the same id. */
@Service
@Transactional
public class ReplayingDeliveries {

    private static final Rejection DISABLED =
            Rejection.rule("webhook/disabled", "该 webhook 已停用，不会发送；请先排除故障，再用 PUT 将 enabled 设为 true，停用期间的事件届时自动补发。");

    private static final Rejection DELIVERY_UNKNOWN =
            Rejection.notFound("webhook/delivery-unknown", "没有这条投递记录：编号有误，或已超过保留期。");

    private static final Rejection TEST_WAITING =
            Rejection.conflict("webhook/test-waiting", "上一个测试事件还在等待发送；请先在投递记录中查看结果，排除故障后可重发该条。");

    private final OwnWebhooks own;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final WebhookSettings settings;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    ReplayingDeliveries(
            OwnWebhooks own,
            Webhooks webhooks,
            Deliveries deliveries,
            WebhookSettings settings,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.own = own;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.settings = settings;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public Outcome<List<Delivery>> list(
            String account, WebhookId id, @Nullable DeliveryStatus status, @Nullable UUID before, int limit) {
        return own.find(account, id).map(_ -> deliveries.list(id, status, before, limit));
    }

    public Outcome<Delivery> test(String account, WebhookId id) {
        return sending(account, id).flatMap(webhook -> {
            if (deliveries.isWaiting(id, EventType.TEST)) {
                return Outcome.refused(TEST_WAITING);
            }
            var now = clock.instant();
            var event = Uuid7.next(now);
            deliveries.writeTest(id, event, now);
            return Outcome.done(queued(webhook, event));
        });
    }

    public Outcome<Delivery> replay(String account, WebhookId id, UUID event) {
        return sending(account, id).flatMap(webhook -> {
            if (deliveries.find(id, event).isEmpty()) {
                return Outcome.refused(DELIVERY_UNKNOWN);
            }
            deliveries.replay(id, event, clock.instant());
            return Outcome.done(queued(webhook, event));
        });
    }

    /** Answers how many are sent again; what is older than events are kept is gone. */
    public Outcome<Integer> replaySince(String account, WebhookId id, Instant since) {
        return sending(account, id).map(webhook -> {
            var now = clock.instant();
            var oldest = now.minus(settings.retention());
            var from = since.isBefore(oldest) ? oldest : since;
            int count = from.isAfter(now) ? 0 : deliveries.replay(id, from, now);
            tryAtOnce(webhook);
            return count;
        });
    }

    private Outcome<Webhook> sending(String account, WebhookId id) {
        return own.lock(account, id)
                .flatMap(webhook -> webhook.isEnabled() ? Outcome.done(webhook) : Outcome.refused(DISABLED));
    }

    private Delivery queued(Webhook webhook, UUID event) {
        tryAtOnce(webhook);
        return deliveries.find(webhook.id(), event).orElseThrow();
    }

    private void tryAtOnce(Webhook webhook) {
        webhooks.update(webhook.tryingAgain());
        publisher.publishEvent(new DeliveriesQueued());
    }
}
