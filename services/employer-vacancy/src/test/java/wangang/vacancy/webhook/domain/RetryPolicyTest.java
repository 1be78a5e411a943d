package wangang.vacancy.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import wangang.vacancy.employer.domain.EmployerId;

class RetryPolicyTest {

    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
    private static final RetryPolicy POLICY =
            new RetryPolicy(List.of(Duration.ofSeconds(5), Duration.ofMinutes(5)), Duration.ofDays(5));

    @Test
    void triesAgainLaterAndLaterAndThenNoMore() {
        assertThat(POLICY.delayAfter(1, 0)).hasValue(Duration.ofSeconds(5));
        assertThat(POLICY.delayAfter(2, 0)).hasValue(Duration.ofMinutes(5));
        assertThat(POLICY.delayAfter(3, 0)).isEmpty();
        assertThat(POLICY.delayAfter(9, 0)).isEmpty();
    }

    @Test
    void stretchesPausesByAFifthAtMost() {
        assertThat(POLICY.delayAfter(1, 1)).hasValue(Duration.ofSeconds(6));
        assertThat(POLICY.delayAfter(2, 0.5)).hasValue(Duration.ofSeconds(330));
    }

    @Test
    void leavesAReceiverInPeaceThatKeepsFailing() {
        assertThat(POLICY.pauseAfter(2)).isZero();
        assertThat(POLICY.pauseAfter(3)).isEqualTo(Duration.ofSeconds(2));
        assertThat(POLICY.pauseAfter(5)).isEqualTo(Duration.ofSeconds(8));
        assertThat(POLICY.pauseAfter(50)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void disablesWhatFailsForDaysWithTheLastAttemptOfADelivery() {
        var failing = aWebhook().failed(true, NOON, POLICY);
        assertThat(failing.isEnabled()).isTrue();
        assertThat(failing.health().failingSince()).isEqualTo(NOON);

        var later = NOON.plus(Duration.ofDays(5));
        assertThat(failing.failed(false, later, POLICY).isEnabled()).isTrue();
        assertThat(failing.failed(true, later.minusSeconds(1), POLICY).isEnabled())
                .isTrue();
        var disabled = failing.failed(true, later, POLICY);
        assertThat(disabled.disabled()).isEqualTo(DisabledCause.FAILING);
        assertThat(disabled.version()).isEqualTo(2);
        assertThat(failing.tryingAgain().failed(true, later, POLICY).isEnabled())
                .isFalse();
        assertThat(failing.succeeded().failed(true, later, POLICY).isEnabled()).isTrue();
    }

    @Test
    void isEnabledAgainInGoodHealth() {
        var gone = aWebhook().failed(false, NOON, POLICY).gone(NOON);
        assertThat(gone.disabled()).isEqualTo(DisabledCause.GONE);
        assertThat(gone.terms().enabled()).isFalse();
        var enabled = gone.change(aWebhook().terms(), NOON);
        assertThat(enabled.isEnabled()).isTrue();
        assertThat(enabled.health()).isEqualTo(Health.GOOD);
        assertThat(enabled.version()).isEqualTo(3);
    }

    private static Webhook aWebhook() {
        return Webhook.create(
                WebhookId.next(NOON),
                new EmployerId(UUID.randomUUID()),
                new WebhookTerms(URI.create("https://hr.example.com"), Set.of(EventType.VACANCY_CLOSED), null, true),
                NOON);
    }
}
