package wangang.vacancy.webhook.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.platform.kernel.Uuid7;
import wangang.platform.sealing.SealedStore;
import wangang.platform.sealing.SealingKeys;
import wangang.vacancy.webhook.application.Webhooks.Kept;
import wangang.vacancy.webhook.domain.WebhookId;
import wangang.vacancy.webhook.domain.WebhookSecret;

@Repository
class JdbcSecrets implements SealedStore {

    private static final String INSERT = """
            INSERT INTO webhook_secret (id, webhook_id, key_id, sealed, made_at)
            VALUES (:id, :webhook, :key, :sealed, :now)
            """;

    private static final String FORGET = """
            DELETE FROM webhook_secret
             WHERE webhook_id = :webhook
               AND (ends_at <= :now
                    OR id NOT IN (SELECT id FROM webhook_secret
                                   WHERE webhook_id = :webhook
                                   ORDER BY made_at DESC, id DESC
                                   LIMIT :most))
            """;

    private static final String IN_USE = """
            SELECT id, key_id, sealed, made_at, ends_at FROM webhook_secret
             WHERE webhook_id = :webhook AND (ends_at IS NULL OR ends_at > :at)
             ORDER BY made_at DESC, id DESC
            """;

    private static final String UNDER_OTHER_KEYS = """
            SELECT id, key_id, sealed FROM webhook_secret WHERE key_id <> :key ORDER BY id LIMIT :limit FOR UPDATE
            """;

    private final JdbcClient jdbc;
    private final SealingKeys keys;

    JdbcSecrets(JdbcClient jdbc, SealingKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    void add(WebhookId webhook, WebhookSecret secret, Instant now, Instant othersEnd, int most) {
        jdbc.sql("UPDATE webhook_secret SET ends_at = least(ends_at, :end) WHERE webhook_id = :webhook")
                .param("webhook", webhook.value())
                .param("end", Timestamp.from(othersEnd))
                .update();
        var id = Uuid7.next(now);
        jdbc.sql(INSERT)
                .param("id", id)
                .param("webhook", webhook.value())
                .param("key", keys.currentId())
                .param("sealed", seal(id, secret))
                .param("now", Timestamp.from(now))
                .update();
        jdbc.sql(FORGET)
                .param("webhook", webhook.value())
                .param("now", Timestamp.from(now))
                .param("most", most)
                .update();
    }

    List<Kept> inUse(WebhookId webhook, Instant at) {
        return jdbc.sql(IN_USE)
                .param("webhook", webhook.value())
                .param("at", Timestamp.from(at))
                .query((row, number) -> {
                    var ends = row.getTimestamp("ends_at");
                    return new Kept(
                            secret(row),
                            row.getTimestamp("made_at").toInstant(),
                            ends == null ? null : ends.toInstant());
                })
                .list();
    }

    @Override
    public List<String> keysInUse() {
        return jdbc.sql("SELECT DISTINCT key_id FROM webhook_secret")
                .query((row, number) -> row.getString("key_id"))
                .list();
    }

    @Override
    public int reseal(int limit) {
        var moved = jdbc.sql(UNDER_OTHER_KEYS)
                .param("key", keys.currentId())
                .param("limit", limit)
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Resealed(id, seal(id, secret(row)));
                })
                .list();
        moved.forEach(row -> jdbc.sql("UPDATE webhook_secret SET key_id = :key, sealed = :sealed WHERE id = :id")
                .param("key", keys.currentId())
                .param("sealed", row.sealed())
                .param("id", row.id())
                .update());
        return moved.size();
    }

    @SuppressWarnings("ArrayRecordComponent") // carried between cipher and row, never compared
    private record Resealed(UUID id, byte[] sealed) {}

    private WebhookSecret secret(ResultSet row) throws SQLException {
        return WebhookSecret.of(
                keys.open(row.getString("key_id"), place(row.getObject("id", UUID.class)), row.getBytes("sealed")));
    }

    private byte[] seal(UUID row, WebhookSecret secret) {
        return keys.seal(place(row), secret.text());
    }

    private static String place(UUID row) {
        return "webhook_secret/" + row;
    }
}
