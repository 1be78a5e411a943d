package wangang.vacancy.webhook.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.vacancy.webhook.application.Deliveries;
import wangang.vacancy.webhook.domain.Answer;
import wangang.vacancy.webhook.domain.Delivery;
import wangang.vacancy.webhook.domain.DeliveryStatus;
import wangang.vacancy.webhook.domain.EventType;
import wangang.vacancy.webhook.domain.Failure;
import wangang.vacancy.webhook.domain.WebhookId;

@Repository
class JdbcDeliveries implements Deliveries {

    private static final String WRITE_TEST = """
            INSERT INTO webhook_delivery (webhook_id, event_id, type, body, happened_at, status, attempts,
                                          next_attempt_at)
            VALUES (:webhook, :event, :type,
                    json_build_object('type', :type::text, 'id', :event::uuid, 'timestamp', :text::text,
                                      'data', '{}'::json)::text,
                    :now, 'PENDING', 0, :now)
            """;

    private static final String SELECT = """
            SELECT event_id, type, happened_at, status, attempts, last_at, last_status, last_failure,
                   CASE WHEN status = 'PENDING' THEN next_attempt_at END AS next_attempt_at
              FROM webhook_delivery
             WHERE webhook_id = :webhook
            """;

    private static final String LIST = SELECT + """
               AND (:status::text IS NULL OR status = :status)
               AND (:before::uuid IS NULL OR event_id < :before::uuid)
             ORDER BY event_id DESC
             LIMIT :limit
            """;

    private static final String REPLAY = """
            UPDATE webhook_delivery
               SET status = 'PENDING', attempts = 0, next_attempt_at = :now, claim = NULL
             WHERE webhook_id = :webhook AND (claim IS NULL OR next_attempt_at <= :now)
            """;

    private final JdbcClient jdbc;

    JdbcDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void writeTest(WebhookId webhook, UUID event, Instant now) {
        jdbc.sql(WRITE_TEST)
                .param("webhook", webhook.value())
                .param("event", event)
                .param("type", EventType.TEST.text())
                .param("text", now.toString())
                .param("now", Timestamp.from(now))
                .update();
    }

    @Override
    public boolean isWaiting(WebhookId webhook, EventType type) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT 1 FROM webhook_delivery
                                WHERE webhook_id = :webhook AND status = 'PENDING' AND type = :type)
                """)
                .param("webhook", webhook.value())
                .param("type", type.text())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Delivery> find(WebhookId webhook, UUID event) {
        return jdbc.sql(SELECT + " AND event_id = :event")
                .param("webhook", webhook.value())
                .param("event", event)
                .query(JdbcDeliveries::delivery)
                .optional();
    }

    @Override
    public List<Delivery> list(WebhookId webhook, @Nullable DeliveryStatus status, @Nullable UUID before, int limit) {
        return jdbc.sql(LIST)
                .param("webhook", webhook.value())
                .param("status", status == null ? null : status.name())
                .param("before", before)
                .param("limit", limit)
                .query(JdbcDeliveries::delivery)
                .list();
    }

    @Override
    public int replay(WebhookId webhook, Instant since, Instant now) {
        return jdbc.sql(REPLAY + " AND happened_at >= :since")
                .param("webhook", webhook.value())
                .param("since", Timestamp.from(since))
                .param("now", Timestamp.from(now))
                .update();
    }

    @Override
    public void replay(WebhookId webhook, UUID event, Instant now) {
        jdbc.sql(REPLAY + " AND event_id = :event")
                .param("webhook", webhook.value())
                .param("event", event)
                .param("now", Timestamp.from(now))
                .update();
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getObject("event_id", UUID.class),
                EventType.of(row.getString("type")),
                row.getTimestamp("happened_at").toInstant(),
                DeliveryStatus.valueOf(row.getString("status")),
                row.getInt("attempts"),
                instant(row, "last_at"),
                answer(row),
                instant(row, "next_attempt_at"));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        var failure = row.getString("last_failure");
        if (failure != null) {
            return new Answer.None(Failure.valueOf(failure));
        }
        int status = row.getInt("last_status");
        return row.wasNull() ? null : new Answer.Status(status);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
