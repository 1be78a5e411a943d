package wangang.vacancy.webhook.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.employer.application.ReadingEmployers;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.webhook.domain.Webhook;
import wangang.vacancy.webhook.domain.WebhookId;
import wangang.vacancy.webhook.domain.WebhookSecret;
import wangang.vacancy.webhook.domain.WebhookTerms;

/** Employers say where they want to be told, and of what. */
@Service
@Transactional
public class KeepingWebhooks {

    /** A webhook with the secret that signs from now on. */
    public record Rotated(Webhook webhook, WebhookSecret secret) {}

    private static final int MOST = 5;

    /** One more than a rotation needs, for those who lost the answer and rotate again. */
    private static final int MOST_SECRETS = 3;

    private static final Rejection TOO_MANY =
            Rejection.rule("webhook/too-many", "每个用人单位最多登记 " + MOST + " 个 webhook，请修改或删除不再使用的。");

    private final OwnWebhooks own;
    private final Webhooks webhooks;
    private final DeliveryQueue queue;
    private final ReadingEmployers reading;
    private final Employers employers;
    private final WebhookSettings settings;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    KeepingWebhooks(
            OwnWebhooks own,
            Webhooks webhooks,
            DeliveryQueue queue,
            ReadingEmployers reading,
            Employers employers,
            WebhookSettings settings,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.own = own;
        this.webhooks = webhooks;
        this.queue = queue;
        this.reading = reading;
        this.employers = employers;
        this.settings = settings;
        this.publisher = publisher;
        this.clock = clock;
    }

    public Outcome<Webhook> create(String account, WebhookTerms terms) {
        return reading.ofAccount(account).flatMap(employer -> {
            employers.lock(employer.id());
            if (webhooks.ofEmployer(employer.id()).size() >= MOST) {
                return Outcome.refused(TOO_MANY);
            }
            return Outcome.done(created(employer, terms));
        });
    }

    /** The secret that a webhook was made with, while it has no other. */
    @Transactional(readOnly = true)
    public Optional<WebhookSecret> firstSecret(WebhookId id) {
        var kept = webhooks.secrets(id, clock.instant());
        return webhooks.find(id)
                .filter(webhook -> kept.size() == 1 && kept.getFirst().madeAt().equals(webhook.createdAt()))
                .map(_ -> kept.getFirst().secret());
    }

    @Transactional(readOnly = true)
    public Outcome<Webhook> byId(String account, WebhookId id) {
        return own.find(account, id);
    }

    @Transactional(readOnly = true)
    public Outcome<List<Webhook>> ofAccount(String account) {
        return reading.ofAccount(account).map(employer -> webhooks.ofEmployer(employer.id()));
    }

    public Outcome<Webhook> change(String account, WebhookId id, long expectedVersion, WebhookTerms terms) {
        return own.lock(account, id, expectedVersion).map(webhook -> {
            var now = clock.instant();
            var changed = webhook.change(terms, now);
            webhooks.update(changed);
            if (!changed.isEnabled()) {
                queue.hold(id);
            } else if (!webhook.isEnabled()) {
                queue.release(id, now);
                publisher.publishEvent(new DeliveriesQueued());
            }
            return changed;
        });
    }

    public Outcome<WebhookId> remove(String account, WebhookId id, long expectedVersion) {
        return own.lock(account, id, expectedVersion).map(webhook -> {
            webhooks.remove(id);
            return id;
        });
    }

    public Outcome<Rotated> rotateSecret(String account, WebhookId id, long expectedVersion) {
        return own.lock(account, id, expectedVersion).map(webhook -> {
            var now = clock.instant();
            var rotated = webhook.rotated(now);
            webhooks.update(rotated);
            return new Rotated(rotated, withNewSecret(id, now));
        });
    }

    private Webhook created(Employer employer, WebhookTerms terms) {
        var now = clock.instant();
        var webhook = Webhook.create(WebhookId.next(now), employer.id(), terms, now);
        webhooks.add(webhook);
        withNewSecret(webhook.id(), now);
        return webhook;
    }

    private WebhookSecret withNewSecret(WebhookId id, Instant now) {
        var secret = WebhookSecret.random();
        webhooks.addSecret(id, secret, now, now.plus(settings.secretOverlap()), MOST_SECRETS);
        return secret;
    }
}
