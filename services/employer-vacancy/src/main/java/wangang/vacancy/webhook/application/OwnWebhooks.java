package wangang.vacancy.webhook.application;

import java.util.Optional;
import org.springframework.stereotype.Component;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.webhook.domain.Webhook;
import wangang.vacancy.webhook.domain.WebhookId;

/** Finds the webhooks of an account; those of others do not exist for it. */
@Component
class OwnWebhooks {

    private static final Rejection UNKNOWN = Rejection.notFound("webhook/unknown", "没有这个 webhook，请检查编号是否正确；它可能已被删除。");

    private static final Rejection STALE =
            Rejection.stale("webhook/stale-version", "该 webhook 已被修改或停用，请重新读取后以新的 ETag 再次提交。");

    private final Employers employers;
    private final Webhooks webhooks;

    OwnWebhooks(Employers employers, Webhooks webhooks) {
        this.employers = employers;
        this.webhooks = webhooks;
    }

    Outcome<Webhook> find(String account, WebhookId id) {
        return owned(account, webhooks.find(id));
    }

    Outcome<Webhook> lock(String account, WebhookId id) {
        return owned(account, webhooks.lock(id));
    }

    Outcome<Webhook> lock(String account, WebhookId id, long expectedVersion) {
        return lock(account, id)
                .flatMap(webhook ->
                        webhook.version() == expectedVersion ? Outcome.done(webhook) : Outcome.refused(STALE));
    }

    private Outcome<Webhook> owned(String account, Optional<Webhook> found) {
        return found.filter(webhook ->
                        employers.find(webhook.employer()).orElseThrow().isOwnedBy(account))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(UNKNOWN));
    }
}
