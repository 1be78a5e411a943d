package wangang.vacancy.webhook.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import wangang.vacancy.testing.Receiver;
import wangang.vacancy.testing.Receiver.Received;

/** What comes of sending. */
class WebhookDeliveryIT extends WebhookCase {

    @Test
    void isSentAgainUnderTheSameIdUntilItSucceeds() {
        var employer = anEmployer();
        var webhook = subscribes(employer);
        receiver.answers(exchange ->
                Receiver.answering(receiver.received().size() < 2 ? 500 : 200).answer(exchange));
        var delivery = tests(employer, webhook);
        var done = awaitDelivery(employer, webhook, delivery, is("DELIVERED"));
        assertThat(done.get("attempts").asInt()).isEqualTo(2);
        assertThat(done.at("/lastAttempt/status").asInt()).isEqualTo(200);
        assertThat(done.has("nextAttemptAt")).isFalse();
        assertThat(receiver.received()).hasSize(2).extracting(Received::id).containsOnly(delivery.toString());
        assertThat(employer.api().get(at(webhook)).json().has("failingSince")).isFalse();
    }

    @Test
    void isGivenUpAfterTheLastRetryAndCanBeReplayed() {
        var employer = anEmployer();
        var webhook = subscribes(employer);
        receiver.answers(503);
        var delivery = tests(employer, webhook);
        var failed = awaitDelivery(employer, webhook, delivery, is("FAILED"));
        assertThat(failed.get("attempts").asInt()).isEqualTo(3);
        assertThat(failed.at("/lastAttempt/status").asInt()).isEqualTo(503);
        assertThat(employer.api().get(at(webhook)).json().has("failingSince")).isTrue();
        assertThat(employer.api().get(at(webhook)).text("/enabled")).isEqualTo("true");

        receiver.answers(200);
        var replayed = employer.api().post(at(webhook) + "/deliveries/" + delivery + "/replay", null);
        assertThat(replayed.status()).as(replayed.toString()).isEqualTo(202);
        assertThat(replayed.text("/status")).isEqualTo("PENDING");
        awaitDelivery(employer, webhook, delivery, is("DELIVERED"));
        assertThat(receiver.received()).hasSize(4).extracting(Received::id).containsOnly(delivery.toString());
        assertThat(employer.api()
                        .post(at(webhook) + "/deliveries/" + UUID.randomUUID() + "/replay", null)
                        .code())
                .isEqualTo("webhook/delivery-unknown");
    }

    @Test
    void allSinceATimeAreReplayedUnderTheirIds() {
        var employer = anEmployer();
        var webhook = subscribes(employer);
        var first = tests(employer, webhook);
        awaitDelivery(employer, webhook, first, is("DELIVERED"));
        var between = Instant.now();
        var second = tests(employer, webhook);
        awaitDelivery(employer, webhook, second, is("DELIVERED"));

        var replay = at(webhook) + "/replay?since=";
        assertThat(employer.api().post(replay + between, null).text("/count")).isEqualTo("1");
        receiver.await(3);
        awaitDelivery(employer, webhook, second, is("DELIVERED"));
        assertThat(receiver.received().getLast().id()).isEqualTo(second.toString());
        assertThat(employer.api().post(replay + "2000-01-01T00:00:00Z", null).text("/count"))
                .isEqualTo("2");
        assertThat(employer.api().post(replay + "9999-01-01T00:00:00Z", null).text("/count"))
                .isEqualTo("0");
        assertThat(employer.api().post(replay + "yesterday", null).code()).isEqualTo("request/invalid-parameter");
        receiver.await(5);
    }

    @Test
    void deliveriesComeInPages() {
        var employer = anEmployer();
        var webhook = subscribes(employer);
        var first = tests(employer, webhook);
        awaitDelivery(employer, webhook, first, is("DELIVERED"));
        var second = tests(employer, webhook);
        var page = employer.api().get(at(webhook) + "/deliveries?size=1");
        assertThat(page.items("/deliveryId")).containsExactly(second.toString());
        assertThat(employer.api()
                        .get(at(webhook) + "/deliveries?size=1&cursor=" + page.cursor())
                        .items("/deliveryId"))
                .containsExactly(first.toString());
        awaitDelivery(employer, webhook, second, is("DELIVERED"));
        assertThat(employer.api().get(at(webhook) + "/deliveries?status=FAILED").items("/deliveryId"))
                .isEmpty();
    }

    @Test
    void goneDisablesTheWebhookAndEnablingSendsWhatItMissed() {
        var employer = aVerifiedEmployer();
        var webhook = subscribes(employer);
        receiver.answers(410);
        awaitDelivery(employer, webhook, tests(employer, webhook), is("FAILED"));
        var disabled = employer.api().get(at(webhook));
        assertThat(disabled.text("/enabled")).isEqualTo("false");
        assertThat(disabled.text("/disabledCause")).isEqualTo("GONE");
        assertThat(disabled.text("/disabledReason")).contains("410");
        assertThat(disabled.etag()).isEqualTo("\"2\"");
        assertThat(employer.api().post(at(webhook) + "/test", null).code()).isEqualTo("webhook/disabled");

        var vacancy = employer.publishes(aVacancy().form());
        employer.api().move("/api/vacancies/" + vacancy.id("/vacancyId") + "/filling", null, vacancy.etag());
        var waiting = employer.api().get(at(webhook) + "/deliveries?status=PENDING");
        assertThat(waiting.items("/type")).containsExactly("vacancy.closed");
        assertThat(waiting.json().at("/items/0").has("nextAttemptAt")).isFalse();
        assertThat(receiver.received()).hasSize(1);

        receiver.answers(200);
        assertThat(employer.api()
                        .put(at(webhook), form(receiver.url()), disabled.etag())
                        .text("/enabled"))
                .isEqualTo("true");
        receiver.await("vacancy.closed");
    }

    @Test
    void theEmployerItselfMayPause() {
        var employer = anEmployer();
        var webhook = subscribes(employer);
        var paused = employer.api()
                .put(at(webhook), new Form(receiver.url(), List.of("vacancy.closed"), false), webhook.etag());
        assertThat(paused.text("/disabledCause")).isEqualTo("BY_EMPLOYER");
        // Also when its name is gone.
        var nowhere = employer.api()
                .put(at(webhook), new Form("https://gone.invalid", List.of("vacancy.closed"), false), paused.etag());
        assertThat(nowhere.text("/enabled")).as(nowhere.toString()).isEqualTo("false");
        assertThat(employer.api()
                        .put(at(webhook), form("https://gone.invalid"), nowhere.etag())
                        .code())
                .isEqualTo("webhook/url-host-unknown");
    }

    @Test
    void whatFailsForDaysIsDisabledWithItsReason() {
        var employer = anEmployer();
        var webhook = subscribes(employer);
        receiver.answers(500);
        database.sql("UPDATE webhook SET failing_since = now() - interval '6 days' WHERE id = ?")
                .param(webhook.id("/webhookId"))
                .update();
        awaitDelivery(employer, webhook, tests(employer, webhook), is("FAILED"));
        var disabled = employer.api().get(at(webhook));
        assertThat(disabled.text("/disabledCause")).isEqualTo("FAILING");
        assertThat(disabled.text("/disabledReason")).contains("没有一次发送成功");
    }

    @Test
    void redirectsAreFailuresAndNotFollowed() {
        var employer = anEmployer();
        var webhook = subscribes(employer);
        receiver.answers(exchange -> {
            exchange.getResponseHeaders().set("Location", receiver.url() + "/elsewhere");
            exchange.sendResponseHeaders(301, -1);
        });
        var failed = awaitDelivery(employer, webhook, tests(employer, webhook), is("FAILED"));
        assertThat(failed.at("/lastAttempt/status").asInt()).isEqualTo(301);
        assertThat(receiver.received()).hasSize(3);
    }

    /** As if the name had been public when the webhook was made. */
    @Test
    void anAddressThatLeadsInsideByNowIsNotCalled() {
        var employer = anEmployer();
        var webhook = subscribes(employer);
        database.sql("UPDATE webhook SET url = ? WHERE id = ?")
                .params("https://localhost:" + receiver.port() + "/hooks", webhook.id("/webhookId"))
                .update();
        var failed = awaitDelivery(employer, webhook, tests(employer, webhook), is("FAILED"));
        assertThat(failed.at("/lastAttempt/failure").asString()).isEqualTo("ADDRESS_NOT_PUBLIC");
        assertThat(failed.at("/lastAttempt/detail").asString()).contains("内网");
        assertThat(receiver.received()).isEmpty();
    }

    @Test
    void aSlowReceiverHoldsNobodyUp() {
        var employer = anEmployer();
        var goOn = new CountDownLatch(1);
        try (var slow = Receiver.overHttp()) {
            slow.answers(exchange -> {
                awaitQuietly(goOn);
                exchange.sendResponseHeaders(200, -1);
            });
            var stuck = subscribesAt(slow.url(), employer);
            var delivery = tests(employer, stuck);
            slow.await(1);
            var webhook = subscribes(employer);
            for (int count = 1; count <= 3; count++) {
                awaitDelivery(employer, webhook, tests(employer, webhook), is("DELIVERED"));
            }
            assertThat(employer.api().post(at(stuck) + "/test", null).code()).isEqualTo("webhook/test-waiting");
            goOn.countDown();
            awaitDelivery(employer, stuck, delivery, is("DELIVERED"));
        }
    }

    @Test
    void aDeletedWebhookTakesItsDeliveriesAlong() {
        var employer = anEmployer();
        var webhook = subscribes(employer);
        receiver.answers(500);
        tests(employer, webhook);
        receiver.await(1);
        var read = employer.api().get(at(webhook));
        assertThat(employer.api().delete(at(webhook), read.etag()).status()).isEqualTo(204);
        assertThat(database.sql("SELECT count(*) FROM webhook_delivery WHERE webhook_id = ?")
                        .param(webhook.id("/webhookId"))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(Duration.ofSeconds(9).toMillis(), TimeUnit.MILLISECONDS))
                    .isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
