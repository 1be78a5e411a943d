package wangang.vacancy.webhook.adapter.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.testing.Receiver;
import wangang.vacancy.testing.Receiver.Received;
import wangang.vacancy.testing.ServiceIT;
import wangang.vacancy.webhook.application.DeliveringEvents;
import wangang.vacancy.webhook.application.Due;
import wangang.vacancy.webhook.application.WebhookSettings;
import wangang.vacancy.webhook.domain.Answer;
import wangang.vacancy.webhook.domain.WebhookId;

/** Several instances on one database. */
class DeliveryWorkersIT extends ServiceIT {

    private record Items(List<TermsForm> items) {}

    @Autowired
    private DeliveringEvents delivering;

    @Autowired
    private HttpSender sender;

    @Autowired
    private WebhookSettings settings;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private Clock clock;

    @Test
    void neverSendTheSameTwiceNorMoreAtOnceThanAReceiverShouldBear() {
        var employer = aVerifiedEmployer();
        var workers = Stream.generate(this::aWorker).limit(3).toList();
        try (var receiver = Receiver.overHttp()) {
            employer.api().post("/api/webhooks", """
                    {"url":"%s","events":["vacancy.closed"]}""".formatted(receiver.url()));
            var items = IntStream.range(0, 60)
                    .mapToObj(number -> aVacancy().named("R" + number).form())
                    .toList();
            assertThat(employer.api()
                            .post("/api/vacancies/import", new Items(items))
                            .status())
                    .isEqualTo(200);
            workers.forEach(DeliveryWorker::start);
            // One transaction closes and queues all of them.
            employer.suspended();
            assertThat(receiver.await(60)).extracting(Received::id).doesNotHaveDuplicates();
            awaitDelivered(employer.id(), 60);
            assertThat(receiver.received()).hasSize(60);
            assertThat(receiver.mostBusy()).isLessThanOrEqualTo(2);
        } finally {
            workers.forEach(DeliveryWorker::stop);
        }
    }

    @Test
    void resultsOfALostClaimCountForNothing() {
        var employer = anEmployer();
        try (var receiver = Receiver.overHttp()) {
            var webhook = employer.api().post("/api/webhooks", """
                    {"url":"%s","events":["vacancy.closed"]}""".formatted(receiver.url()));
            var id = webhook.id("/webhookId");
            var event = UUID.randomUUID();
            database.sql("""
                    INSERT INTO webhook_delivery (webhook_id, event_id, type, body, happened_at, status, attempts,
                                                  next_attempt_at, claim)
                    VALUES (?, ?, 'webhook.test', '{}', now(), 'PENDING', 1, now() + interval '1 hour', ?)
                    """).params(id, event, UUID.randomUUID()).update();
            var late = new Due(new WebhookId(id), event, UUID.randomUUID(), URI.create(receiver.url()), "{}", 1);
            delivering.settle(late, new Answer.Status(410));
            assertThat(employer.api().get("/api/webhooks/" + id).text("/enabled"))
                    .isEqualTo("true");

            // Its lease is over: somebody else sends it.
            database.sql("UPDATE webhook_delivery SET next_attempt_at = now() WHERE event_id = ?")
                    .param(event)
                    .update();
            assertThat(receiver.await(1).getFirst().id()).isEqualTo(event.toString());
        }
    }

    @Test
    void forgetWhatIsOlderThanItIsKept() {
        var employer = anEmployer();
        try (var receiver = Receiver.overHttp()) {
            var webhook = employer.api().post("/api/webhooks", """
                    {"url":"%s","events":["vacancy.closed"]}""".formatted(receiver.url()));
            var path = "/api/webhooks/" + webhook.id("/webhookId");
            employer.api().post(path + "/test", null);
            receiver.await(1);
            awaitDelivered(employer.id(), 1);
            database.sql("UPDATE webhook_delivery SET happened_at = now() - interval '31 days' WHERE webhook_id = ?")
                    .param(webhook.id("/webhookId"))
                    .update();
            assertThat(delivering.forgetSome()).isFalse();
            assertThat(employer.api().get(path + "/deliveries").items("/deliveryId"))
                    .isEmpty();
        }
    }

    private DeliveryWorker aWorker() {
        return new DeliveryWorker(delivering, sender, settings, meters, clock);
    }

    private void awaitDelivered(UUID employer, long count) {
        await("all are settled")
                .until(() -> database.sql("""
                        SELECT count(*) FROM webhook_delivery JOIN webhook ON webhook.id = webhook_id
                         WHERE employer_id = ? AND webhook_delivery.status = 'DELIVERED'
                        """).param(employer).query(Long.class).single() == count);
    }
}
