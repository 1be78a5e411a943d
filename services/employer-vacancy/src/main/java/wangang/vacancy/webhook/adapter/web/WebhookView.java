package wangang.vacancy.webhook.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.webhook.domain.DisabledCause;
import wangang.vacancy.webhook.domain.EventType;
import wangang.vacancy.webhook.domain.Webhook;
import wangang.vacancy.webhook.domain.WebhookSecret;

/**
 * A webhook as answered.
 *
 * @param webhookId the webhook's id
 * @param url where events are sent
 * @param events what is told
 * @param description the employer's own words
 * @param enabled whether events are sent; while not they are kept
 * @param disabledCause why not
 * @param disabledReason the same in words
 * @param failingSince since when nothing got through
 * @param version grows by every change; the ETag in quotes
 * @param createdAt when it was made
 * @param changedAt when it last changed
 * @param secret what requests are signed with; only in answers to creation and rotation
 */
record WebhookView(
        UUID webhookId,
        String url,
        List<String> events,
        @Nullable String description,
        boolean enabled,
        @Nullable DisabledCause disabledCause,
        @Nullable String disabledReason,
        @Nullable Instant failingSince,
        long version,
        Instant createdAt,
        Instant changedAt,
        @Nullable String secret) {

    static WebhookView of(Webhook webhook) {
        return new WebhookView(
                webhook.id().value(),
                webhook.terms().url().toString(),
                webhook.terms().events().stream().map(EventType::text).sorted().toList(),
                webhook.terms().description(),
                webhook.isEnabled(),
                webhook.disabled(),
                reason(webhook.disabled()),
                webhook.health().failingSince(),
                webhook.version(),
                webhook.createdAt(),
                webhook.changedAt(),
                null);
    }

    WebhookView with(@Nullable WebhookSecret shown) {
        return new WebhookView(
                webhookId,
                url,
                events,
                description,
                enabled,
                disabledCause,
                disabledReason,
                failingSince,
                version,
                createdAt,
                changedAt,
                shown == null ? null : shown.text());
    }

    private static @Nullable String reason(@Nullable DisabledCause cause) {
        return switch (cause) {
            case null -> null;
            case BY_EMPLOYER -> "已由本单位停用；期间的事件会保留，重新启用后补发。";
            case GONE -> "接收方答复 410（不再接收），平台已停止发送；恢复接收后请用 PUT 将 enabled 设为 true，期间的事件会补发。";
            case FAILING -> "连续多日没有一次发送成功，平台已停止发送；排除故障后请用 PUT 将 enabled 设为 true，期间的事件会补发。";
        };
    }
}
