package wangang.vacancy.webhook.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as it was typed.
 *
 * @param url where events are sent: https, port 443 or from 1024 on, an address on the public internet
 * @param events at least one of application.submitted, application.withdrawn, vacancy.closed, vacancy.unconfirmed,
 *     candidate.found
 * @param description for the employer's own use, at most 200 characters
 * @param enabled whether events are sent, true when absent; false keeps them until it is true again
 */
public record WebhookForm(
        @Nullable String url,
        @Nullable List<@Nullable String> events,
        @Nullable String description,
        @Nullable Boolean enabled) {}
