package wangang.vacancy.webhook.adapter.persistence;

import static wangang.platform.jdbc.Columns.column;

import java.net.URI;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import wangang.vacancy.webhook.application.DeliveryQueue;
import wangang.vacancy.webhook.application.Due;
import wangang.vacancy.webhook.domain.Answer;
import wangang.vacancy.webhook.domain.DeliveryStatus;
import wangang.vacancy.webhook.domain.WebhookId;

/**
 * Deliveries by webhook and event. Whoever claims some holds the lock on their webhook, so that two instances never take
 * the same and together never more than one receiver should bear.
 */
@Repository
class JdbcDeliveryQueue implements DeliveryQueue {

    /** A webhook that is deleted meanwhile is passed over: what happened must not fail for it. */
    private static final String WRITE = """
            INSERT INTO webhook_delivery (webhook_id, event_id, type, body, happened_at, status, attempts,
                                          next_attempt_at)
            SELECT webhook.id, told.event, told.type,
                   json_strip_nulls(json_build_object(
                       'type', told.type, 'id', told.event, 'timestamp', told.at,
                       'data', json_build_object(
                           'applicationId', told.application, 'vacancyId', told.vacancy,
                           'reference', vacancy.reference, 'status', told.status, 'cause', told.cause,
                           'count', told.count, 'version', told.version)))::text,
                   told.at::timestamptz, 'PENDING', 0,
                   CASE WHEN webhook.disabled_cause IS NULL THEN told.at::timestamptz END
              FROM unnest(:events, :types, :applications, :vacancies, :statuses, :causes, :counts, :versions,
                          :times)
                       AS told (event, type, application, vacancy, status, cause, count, version, at)
              JOIN vacancy ON vacancy.id = told.vacancy
              JOIN webhook ON webhook.employer_id = vacancy.employer_id AND told.type = ANY (webhook.events)
               FOR KEY SHARE OF webhook
            """;

    private static final String BUSY = """
            (SELECT count(*) FROM webhook_delivery AS sent
              WHERE sent.webhook_id = webhook.id AND sent.claim IS NOT NULL AND sent.next_attempt_at > :now)\
            """;

    private static final String LOCK = """
            SELECT webhook.id
              FROM webhook
             CROSS JOIN LATERAL (SELECT next_attempt_at FROM webhook_delivery
                                  WHERE webhook_id = webhook.id AND status = 'PENDING' AND next_attempt_at <= :now
                                  ORDER BY next_attempt_at
                                  LIMIT 1) AS due
             WHERE webhook.disabled_cause IS NULL
               AND (webhook.paused_until IS NULL OR webhook.paused_until <= :now)
               AND %s < :mostPerWebhook
             ORDER BY due.next_attempt_at
             LIMIT :most
               FOR NO KEY UPDATE OF webhook SKIP LOCKED
            """.formatted(BUSY);

    /** A statement of its own, which sees what was claimed until the locks were taken. One that fails is tried alone. */
    private static final String CLAIM = """
            UPDATE webhook_delivery
               SET claim = :claim, attempts = attempts + 1, next_attempt_at = :lease
              FROM (SELECT webhook.id, webhook.url, due.event_id
                      FROM webhook
                     CROSS JOIN LATERAL (SELECT event_id, next_attempt_at FROM webhook_delivery
                                          WHERE webhook_id = webhook.id AND status = 'PENDING'
                                            AND next_attempt_at <= :now
                                          ORDER BY next_attempt_at, event_id
                                          LIMIT greatest(0, CASE WHEN webhook.failures > 0 THEN 1
                                                                 ELSE :mostPerWebhook END - %s)) AS due
                     WHERE webhook.id = ANY (:webhooks)
                     ORDER BY due.next_attempt_at
                     LIMIT :most) AS chosen
             WHERE webhook_delivery.webhook_id = chosen.id AND webhook_delivery.event_id = chosen.event_id
            RETURNING webhook_delivery.webhook_id, webhook_delivery.event_id, url, body, attempts
            """.formatted(BUSY);

    private static final String SETTLE = """
            UPDATE webhook_delivery
               SET status = :status, claim = NULL, next_attempt_at = :next, last_at = :now, last_status = :answered,
                   last_failure = :failure
             WHERE webhook_id = :webhook AND event_id = :event AND claim = :claim
            """;

    private static final String FORGET = """
            DELETE FROM webhook_delivery
             WHERE (webhook_id, event_id) IN (SELECT webhook_id, event_id FROM webhook_delivery
                                               WHERE happened_at < :time
                                               LIMIT :limit
                                                 FOR UPDATE SKIP LOCKED)
            """;

    private final JdbcClient jdbc;

    JdbcDeliveryQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int write(List<Told> events) {
        return jdbc.sql(WRITE)
                .param("events", column("uuid", events, Told::event))
                .param("types", column("text", events, told -> told.type().text()))
                .param("applications", column("uuid", events, Told::application))
                .param("vacancies", column("uuid", events, Told::vacancy))
                .param("statuses", column("text", events, Told::status))
                .param("causes", column("text", events, Told::cause))
                .param("counts", column("int4", events, Told::count))
                .param("versions", column("int8", events, Told::version))
                .param("times", column("text", events, told -> told.at().toString()))
                .update();
    }

    @Override
    public void hold(WebhookId webhook) {
        jdbc.sql("""
                UPDATE webhook_delivery SET next_attempt_at = NULL
                 WHERE webhook_id = :webhook AND status = 'PENDING' AND claim IS NULL
                """).param("webhook", webhook.value()).update();
    }

    @Override
    public void release(WebhookId webhook, Instant now) {
        jdbc.sql("""
                UPDATE webhook_delivery SET next_attempt_at = :now
                 WHERE webhook_id = :webhook AND status = 'PENDING' AND next_attempt_at IS NULL
                """)
                .param("webhook", webhook.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    @Override
    public List<Due> claim(Instant now, Duration lease, int most, int mostPerWebhook) {
        var webhooks = jdbc.sql(LOCK)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .param("mostPerWebhook", mostPerWebhook)
                .query(UUID.class)
                .list();
        if (webhooks.isEmpty()) {
            return List.of();
        }
        var claim = UUID.randomUUID();
        return jdbc.sql(CLAIM)
                .param("claim", claim)
                .param("now", Timestamp.from(now))
                .param("lease", Timestamp.from(now.plus(lease)))
                .param("most", most)
                .param("mostPerWebhook", mostPerWebhook)
                .param("webhooks", new SqlArrayValue("uuid", webhooks.toArray()))
                .query((row, number) -> new Due(
                        new WebhookId(row.getObject("webhook_id", UUID.class)),
                        row.getObject("event_id", UUID.class),
                        claim,
                        URI.create(row.getString("url")),
                        row.getString("body"),
                        row.getInt("attempts")))
                .list();
    }

    @Override
    public boolean settle(Due due, DeliveryStatus status, Answer answer, @Nullable Instant nextAttemptAt, Instant now) {
        return jdbc.sql(SETTLE)
                        .param("webhook", due.webhook().value())
                        .param("event", due.event())
                        .param("claim", due.claim())
                        .param("status", status.name())
                        .param("next", nextAttemptAt == null ? null : Timestamp.from(nextAttemptAt))
                        .param("now", Timestamp.from(now))
                        .param("answered", answer instanceof Answer.Status(int code) ? code : null)
                        .param("failure", answer instanceof Answer.None(var failure) ? failure.name() : null)
                        .update()
                == 1;
    }

    @Override
    public int forgetBefore(Instant time, int limit) {
        return jdbc.sql(FORGET)
                .param("time", Timestamp.from(time))
                .param("limit", limit)
                .update();
    }
}
