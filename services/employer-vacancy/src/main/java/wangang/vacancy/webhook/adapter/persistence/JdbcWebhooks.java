package wangang.vacancy.webhook.adapter.persistence;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.webhook.application.Webhooks;
import wangang.vacancy.webhook.domain.DisabledCause;
import wangang.vacancy.webhook.domain.EventType;
import wangang.vacancy.webhook.domain.Health;
import wangang.vacancy.webhook.domain.Webhook;
import wangang.vacancy.webhook.domain.WebhookId;
import wangang.vacancy.webhook.domain.WebhookSecret;
import wangang.vacancy.webhook.domain.WebhookTerms;

@Repository
class JdbcWebhooks implements Webhooks {

    private static final String INSERT = """
            INSERT INTO webhook (id, employer_id, url, events, description, disabled_cause, failures, failing_since,
                                 paused_until, version, created_at, changed_at)
            VALUES (:id, :employer, :url, :events, :description, :disabled, :failures, :failingSince, :pausedUntil,
                    :version, :createdAt, :changedAt)
            """;

    private static final String UPDATE = """
            UPDATE webhook
               SET url = :url, events = :events, description = :description, disabled_cause = :disabled,
                   failures = :failures, failing_since = :failingSince, paused_until = :pausedUntil,
                   version = :version, changed_at = :changedAt
             WHERE id = :id
            """;

    private static final String SELECT = """
            SELECT id, employer_id, url, events, description, disabled_cause, failures, failing_since, paused_until,
                   version, created_at, changed_at
              FROM webhook
            """;

    private final JdbcClient jdbc;
    private final JdbcSecrets secrets;

    JdbcWebhooks(JdbcClient jdbc, JdbcSecrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    @Override
    public void add(Webhook webhook) {
        with(jdbc.sql(INSERT), webhook)
                .param("employer", webhook.employer().value())
                .param("createdAt", Timestamp.from(webhook.createdAt()))
                .update();
    }

    @Override
    public void update(Webhook webhook) {
        with(jdbc.sql(UPDATE), webhook).update();
    }

    @Override
    public void remove(WebhookId id) {
        jdbc.sql("DELETE FROM webhook WHERE id = :id").param("id", id.value()).update();
    }

    @Override
    public Optional<Webhook> find(WebhookId id) {
        return one(SELECT + " WHERE id = :id", id);
    }

    @Override
    public Optional<Webhook> lock(WebhookId id) {
        return one(SELECT + " WHERE id = :id FOR NO KEY UPDATE", id);
    }

    @Override
    public List<Webhook> ofEmployer(EmployerId employer) {
        return jdbc.sql(SELECT + " WHERE employer_id = :employer ORDER BY id")
                .param("employer", employer.value())
                .query(JdbcWebhooks::webhook)
                .list();
    }

    @Override
    public void addSecret(WebhookId id, WebhookSecret secret, Instant now, Instant othersEnd, int most) {
        secrets.add(id, secret, now, othersEnd, most);
    }

    @Override
    public List<Kept> secrets(WebhookId id, Instant at) {
        return secrets.inUse(id, at);
    }

    private Optional<Webhook> one(String sql, WebhookId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query(JdbcWebhooks::webhook)
                .optional();
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, Webhook webhook) {
        var disabled = webhook.disabled();
        return statement
                .param("id", webhook.id().value())
                .param("url", webhook.terms().url().toString())
                .param(
                        "events",
                        new SqlArrayValue(
                                "text",
                                webhook.terms().events().stream()
                                        .map(EventType::text)
                                        .sorted()
                                        .toArray()))
                .param("description", webhook.terms().description())
                .param("disabled", disabled == null ? null : disabled.name())
                .param("failures", webhook.health().failures())
                .param("failingSince", timestamp(webhook.health().failingSince()))
                .param("pausedUntil", timestamp(webhook.health().pausedUntil()))
                .param("version", webhook.version())
                .param("changedAt", Timestamp.from(webhook.changedAt()));
    }

    private static Webhook webhook(ResultSet row, int number) throws SQLException {
        var disabled = row.getString("disabled_cause");
        var events = Arrays.stream((String[]) row.getArray("events").getArray())
                .map(EventType::of)
                .collect(Collectors.toSet());
        return new Webhook(
                new WebhookId(row.getObject("id", UUID.class)),
                new EmployerId(row.getObject("employer_id", UUID.class)),
                new WebhookTerms(
                        URI.create(row.getString("url")), events, row.getString("description"), disabled == null),
                disabled == null ? null : DisabledCause.valueOf(disabled),
                new Health(row.getInt("failures"), instant(row, "failing_since"), instant(row, "paused_until")),
                row.getLong("version"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
