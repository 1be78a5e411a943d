package wangang.vacancy.webhook.application;

import java.net.URI;
import java.util.UUID;
import wangang.vacancy.webhook.domain.WebhookId;

/**
 * A delivery that is to be sent now, by whoever claimed it.
 *
 * @param attempts made so far, this one included
 */
public record Due(WebhookId webhook, UUID event, UUID claim, URI url, String body, int attempts) {}
