package wangang.vacancy.webhook.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.employer.domain.EmployerId;

/**
 * An employer's subscription. Every change of its terms, and its disabling, makes the next version.
 *
 * @param disabled why nothing is sent; null when it is
 */
public record Webhook(
        WebhookId id,
        EmployerId employer,
        WebhookTerms terms,
        @Nullable DisabledCause disabled,
        Health health,
        long version,
        Instant createdAt,
        Instant changedAt) {

    public static Webhook create(WebhookId id, EmployerId employer, WebhookTerms terms, Instant now) {
        return new Webhook(id, employer, terms, causeOf(terms), Health.GOOD, 1, now, now);
    }

    public boolean isEnabled() {
        return disabled == null;
    }

    /** Whoever mends it is tried again at once. */
    public Webhook change(WebhookTerms changed, Instant now) {
        return new Webhook(id, employer, changed, causeOf(changed), Health.GOOD, version + 1, createdAt, now);
    }

    /** Its secrets are others now. */
    public Webhook rotated(Instant now) {
        return new Webhook(id, employer, terms, disabled, health, version + 1, createdAt, now);
    }

    /** Ends a pause, so that the next attempt is made at once. */
    public Webhook tryingAgain() {
        return with(health.withoutPause());
    }

    public Webhook succeeded() {
        return with(Health.GOOD);
    }

    /** @param last whether the delivery was given up with it; disables what is hopeless only then */
    public Webhook failed(boolean last, Instant now, RetryPolicy policy) {
        var after = with(health.afterFailure(now, policy));
        return last && isEnabled() && after.health.isHopeless(now, policy)
                ? after.disabled(DisabledCause.FAILING, now)
                : after;
    }

    public Webhook gone(Instant now) {
        return isEnabled() ? disabled(DisabledCause.GONE, now) : this;
    }

    private Webhook disabled(DisabledCause cause, Instant now) {
        return new Webhook(
                id,
                employer,
                new WebhookTerms(terms.url(), terms.events(), terms.description(), false),
                cause,
                health,
                version + 1,
                createdAt,
                now);
    }

    private Webhook with(Health other) {
        return new Webhook(id, employer, terms, disabled, other, version, createdAt, changedAt);
    }

    private static @Nullable DisabledCause causeOf(WebhookTerms terms) {
        return terms.enabled() ? null : DisabledCause.BY_EMPLOYER;
    }
}
