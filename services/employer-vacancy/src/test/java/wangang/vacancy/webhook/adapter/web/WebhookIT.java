package wangang.vacancy.webhook.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wangang.testsupport.http.Answer;
import wangang.vacancy.testing.TestEmployer;

/** Keeping webhooks. */
class WebhookIT extends WebhookCase {

    @Test
    void isMadeReadChangedAndDeleted() {
        var employer = anEmployer();
        var made = subscribes(employer);
        assertThat(made.text("/secret")).startsWith("whsec_");
        assertThat(made.header("Location")).isEqualTo(at(made));
        assertThat(made.etag()).isEqualTo("\"1\"");

        var read = employer.api().get(at(made));
        assertThat(read.text("/url")).isEqualTo(receiver.url());
        assertThat(read.text("/enabled")).isEqualTo("true");
        assertThat(read.json().has("secret")).isFalse();
        assertThat(employer.api().get(WEBHOOKS).items("/webhookId")).containsExactly(made.text("/webhookId"));

        var body = form("https://8.8.8.8/hooks", "vacancy.closed");
        assertThat(employer.api().put(at(made), body).code()).isEqualTo("request/precondition-required");
        var changed = employer.api().put(at(made), body, made.etag());
        assertThat(changed.text("/events/0")).as(changed.toString()).isEqualTo("vacancy.closed");
        assertThat(changed.etag()).isEqualTo("\"2\"");
        assertThat(employer.api().put(at(made), body, made.etag()).code()).isEqualTo("webhook/stale-version");
        assertThat(employer.api().delete(at(made), made.etag()).code()).isEqualTo("webhook/stale-version");
        assertThat(employer.api().delete(at(made), changed.etag()).status()).isEqualTo(204);
        assertThat(employer.api().get(at(made)).code()).isEqualTo("webhook/unknown");
    }

    @Test
    void aRepeatedCreationAnswersTheSameSecretWhichIsNowhereInTheClear() {
        var employer = anEmployer();
        var key = UUID.randomUUID().toString();
        var body = form(receiver.url());
        var first = employer.api().post(WEBHOOKS, body, "Idempotency-Key", key);
        var again = employer.api().post(WEBHOOKS, body, "Idempotency-Key", key);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.text("/webhookId")).isEqualTo(first.text("/webhookId"));
        assertThat(again.text("/secret")).isEqualTo(first.text("/secret")).startsWith("whsec_");
        assertThat(employer.api().get(WEBHOOKS).items("/webhookId")).hasSize(1);

        var kept = database.sql("""
                SELECT answer::text FROM idempotent_request WHERE key = :key
                 UNION ALL
                SELECT encode(sealed, 'escape') FROM webhook_secret WHERE webhook_id = :webhook
                """)
                .param("key", key)
                .param("webhook", first.id("/webhookId"))
                .query((row, number) -> row.getString(1))
                .list();
        assertThat(kept).hasSize(2).noneMatch(text -> text.contains("whsec"));

        employer.api().move(at(first) + "/secret", null, first.etag());
        assertThat(employer.api()
                        .post(WEBHOOKS, body, "Idempotency-Key", key)
                        .json()
                        .has("secret"))
                .isFalse();
    }

    @Test
    void anEmployerHasFiveAtMost() {
        var employer = anEmployer();
        for (int number = 0; number < 5; number++) {
            subscribes(employer);
        }
        assertThat(employer.api().post(WEBHOOKS, form(receiver.url())).code()).isEqualTo("webhook/too-many");
    }

    @Test
    void thoseOfOthersDoNotExist() {
        var webhook = subscribes(anEmployer());
        var at = at(webhook);
        var other = anEmployer().api();
        for (var answer : List.of(
                other.get(at),
                other.put(at, form(receiver.url()), "\"1\""),
                other.delete(at, "\"1\""),
                other.move(at + "/secret", null, "\"1\""),
                other.post(at + "/test", null),
                other.get(at + "/deliveries"),
                other.post(at + "/deliveries/" + UUID.randomUUID() + "/replay", null),
                other.post(at + "/replay?since=2026-11-24T08:00:00Z", null))) {
            assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
            assertThat(answer.code()).isEqualTo("webhook/unknown");
        }
        assertThat(asJobseeker("someone").get(WEBHOOKS).status()).isEqualTo(403);
        assertThat(asOfficerOf().get(WEBHOOKS).status()).isEqualTo(403);
        assertThat(asNobody().get(WEBHOOKS).status()).isEqualTo(401);
        var nobody = asEmployer("account-" + UUID.randomUUID());
        assertThat(nobody.get(WEBHOOKS).code()).isEqualTo("employer/not-registered");
        assertThat(nobody.post(WEBHOOKS, form(receiver.url())).code()).isEqualTo("employer/not-registered");
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.com/hooks, webhook/url-not-https",
        "https://localhost/hooks, webhook/url-not-public",
        "https://10.1.2.3/hooks, webhook/url-not-public",
        "https://169.254.169.254/latest/meta-data, webhook/url-not-public",
        "https://[::1]:8443/hooks, webhook/url-not-public",
        "https://[64:ff9b::a9fe:a9fe]/, webhook/url-not-public",
        "https://127.0.0.2/hooks, webhook/url-not-public",
        "https://2130706433/hooks, webhook/url-not-public",
        "https://receiver.invalid/hooks, webhook/url-host-unknown",
        "https://8.8.8.8:22/hooks, webhook/url-port-not-allowed",
    })
    void addressesThatLeadInsideAreRefused(String url, String code) {
        var employer = anEmployer();
        var refused = employer.api().post(WEBHOOKS, form(url));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.text("/errors/0/field")).isEqualTo("url");

        var webhook = subscribes(employer);
        assertThat(employer.api().put(at(webhook), form(url), webhook.etag()).code())
                .isEqualTo(code);
    }

    @Test
    void aSecretRotatesAndTheOldOneSignsBesideIt() {
        var employer = anEmployer();
        var made = subscribes(employer);
        var rotated = employer.api().move(at(made) + "/secret", null, made.etag());
        assertThat(rotated.status()).as(rotated.toString()).isEqualTo(200);
        assertThat(rotated.text("/secret")).startsWith("whsec_").isNotEqualTo(made.text("/secret"));
        assertThat(employer.api().move(at(made) + "/secret", null, made.etag()).code())
                .isEqualTo("webhook/stale-version");

        tests(employer, made);
        var both = receiver.await(1).getFirst();
        assertThat(both.signatures().split(" ")).hasSize(2);
        assertThat(both.isSignedWith(made.text("/secret"))).isTrue();
        assertThat(both.isSignedWith(rotated.text("/secret"))).isTrue();

        aDayPasses(made.id("/webhookId"));
        awaitNothingWaits(employer, made);
        tests(employer, made);
        var one = receiver.await(2).getLast();
        assertThat(one.signatures().split(" ")).hasSize(1);
        assertThat(one.isSignedWith(rotated.text("/secret"))).isTrue();
    }

    private static void awaitNothingWaits(TestEmployer employer, Answer webhook) {
        await("nothing waits")
                .until(() -> employer.api()
                        .get(at(webhook) + "/deliveries?status=PENDING")
                        .items("/deliveryId")
                        .isEmpty());
    }

    private void aDayPasses(UUID webhook) {
        assertThat(database.sql("""
                        UPDATE webhook_secret SET ends_at = ends_at - interval '24 hours'
                         WHERE webhook_id = ? AND ends_at IS NOT NULL
                        """).param(webhook).update()).isEqualTo(1);
    }
}
