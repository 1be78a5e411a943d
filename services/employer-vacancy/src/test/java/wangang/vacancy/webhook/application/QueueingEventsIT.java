package wangang.vacancy.webhook.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import wangang.testsupport.http.Answer;
import wangang.vacancy.testing.Receiver;
import wangang.vacancy.testing.ServiceIT;
import wangang.vacancy.testing.TestEmployer;

/** What happens must never fail or wait for those who are told of it. */
class QueueingEventsIT extends ServiceIT {

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aWebhookDeletedMeanwhileIsPassedOver() throws ExecutionException, InterruptedException, TimeoutException {
        var employer = aVerifiedEmployer();
        try (var receiver = Receiver.overHttp()) {
            var deleted = subscribes(employer, receiver);
            var other = subscribes(employer, receiver);
            var vacancy = employer.publishes(aVacancy().form());
            var filling = new TransactionTemplate(transactions).execute(status -> {
                database.sql("DELETE FROM webhook WHERE id = ?").param(deleted).update();
                var waiting = CompletableFuture.supplyAsync(() -> fills(employer, vacancy));
                await("the filling waits for the deletion")
                        .atMost(Duration.ofSeconds(10))
                        .until(() -> database.sql("""
                                SELECT count(*) FROM pg_stat_activity
                                 WHERE wait_event_type = 'Lock' AND query LIKE '%INSERT INTO webhook_delivery%'
                                   AND datname = current_database()
                                """).query(Long.class).single() == 1);
                return waiting;
            });
            assertThat(filling.get(10, TimeUnit.SECONDS).status()).isEqualTo(200);
            assertThat(deliveriesOf(other)).isEqualTo(1);
            assertThat(deliveriesOf(deleted)).isZero();
        }
    }

    @Test
    void whoeverDeliversHoldsNothingUp() {
        var employer = aVerifiedEmployer();
        try (var receiver = Receiver.overHttp()) {
            var webhook = subscribes(employer, receiver);
            var vacancy = employer.publishes(aVacancy().form());
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                database.sql("SELECT id FROM webhook WHERE id = ? FOR NO KEY UPDATE")
                        .param(webhook)
                        .query(UUID.class)
                        .single();
                assertThat(fills(employer, vacancy).status()).isEqualTo(200);
            });
            assertThat(deliveriesOf(webhook)).isEqualTo(1);
        }
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        var employer = aVerifiedEmployer();
        try (var receiver = Receiver.overHttp()) {
            var webhook = subscribes(employer, receiver);
            var vacancy = employer.publishes(aVacancy().form());
            assertThat(employer.api()
                            .move("/api/vacancies/" + vacancy.id("/vacancyId") + "/filling", null, "\"9\"")
                            .code())
                    .isEqualTo("vacancy/stale-version");
            assertThat(deliveriesOf(webhook)).isZero();
        }
    }

    private static UUID subscribes(TestEmployer employer, Receiver receiver) {
        return employer.api()
                .post("/api/webhooks", "{\"url\":\"%s\",\"events\":[\"vacancy.closed\"]}".formatted(receiver.url()))
                .id("/webhookId");
    }

    private static Answer fills(TestEmployer employer, Answer vacancy) {
        return employer.api().move("/api/vacancies/" + vacancy.id("/vacancyId") + "/filling", null, vacancy.etag());
    }

    private long deliveriesOf(UUID webhook) {
        return database.sql("SELECT count(*) FROM webhook_delivery WHERE webhook_id = ?")
                .param(webhook)
                .query(Long.class)
                .single();
    }
}
