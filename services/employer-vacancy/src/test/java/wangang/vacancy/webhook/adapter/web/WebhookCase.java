package wangang.vacancy.webhook.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import tools.jackson.databind.JsonNode;
import wangang.testsupport.http.Answer;
import wangang.vacancy.testing.Receiver;
import wangang.vacancy.testing.ServiceIT;
import wangang.vacancy.testing.TestEmployer;

/** Employers with receivers of their own. */
abstract class WebhookCase extends ServiceIT {

    static final String WEBHOOKS = "/api/webhooks";

    final Receiver receiver = Receiver.overHttp();

    @AfterEach
    void stopReceiver() {
        receiver.close();
    }

    record Form(String url, List<String> events, boolean enabled) {}

    Answer subscribes(TestEmployer employer, String... events) {
        return subscribesAt(receiver.url(), employer, events);
    }

    static Answer subscribesAt(String url, TestEmployer employer, String... events) {
        var answer = employer.api().post(WEBHOOKS, form(url, events));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer;
    }

    static Form form(String url, String... events) {
        return new Form(
                url,
                events.length == 0
                        ? List.of("application.submitted", "application.withdrawn", "vacancy.closed")
                        : List.of(events),
                true);
    }

    static String at(Answer webhook) {
        return WEBHOOKS + "/" + webhook.id("/webhookId");
    }

    /** Sends a test event and answers its id. */
    static UUID tests(TestEmployer employer, Answer webhook) {
        var answer = employer.api().post(at(webhook) + "/test", null);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        return answer.id("/deliveryId");
    }

    static JsonNode awaitDelivery(TestEmployer employer, Answer webhook, UUID delivery, Predicate<JsonNode> fitting) {
        await("delivery " + delivery)
                .atMost(Duration.ofSeconds(20))
                .until(() -> fitting.test(delivery(employer, webhook, delivery)));
        return delivery(employer, webhook, delivery);
    }

    static Predicate<JsonNode> is(String status) {
        return delivery -> delivery.at("/status").asString().equals(status);
    }

    private static JsonNode delivery(TestEmployer employer, Answer webhook, UUID delivery) {
        var deliveries =
                employer.api().get(at(webhook) + "/deliveries?size=100").json();
        for (var item : deliveries.get("items")) {
            if (item.get("deliveryId").asString().equals(delivery.toString())) {
                return item;
            }
        }
        throw new AssertionError("no delivery " + delivery + " in " + deliveries);
    }
}
