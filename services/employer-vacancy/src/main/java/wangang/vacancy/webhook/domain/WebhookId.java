package wangang.vacancy.webhook.domain;

import java.time.Instant;
import java.util.UUID;
import wangang.platform.kernel.Uuid7;

/** Names a subscription for ever; ids grow with time. */
public record WebhookId(UUID value) {

    public static WebhookId next(Instant now) {
        return new WebhookId(Uuid7.next(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
