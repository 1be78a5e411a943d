package wangang.portal.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tokens of those who are signed in, sealed, one row for a session. */
@Repository
class HeldTokens {

    /** Access and refresh token and until when the access token is good. */
    record Pair(String access, String refresh, Instant expires) {}

    private static final String SEPARATOR = "\n";

    private final JdbcClient jdbc;
    private final TokenSealing sealing;
    private final Clock clock;

    HeldTokens(JdbcClient jdbc, TokenSealing sealing, Clock clock) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.clock = clock;
    }

    UUID keep(UUID account, Pair pair) {
        var id = UUID.randomUUID();
        jdbc.sql("INSERT INTO held_tokens (id, account, sealed, expires_at, used_at) VALUES (?, ?, ?, ?, ?)")
                .params(id, account, seal(pair), timestamp(pair.expires()), timestamp(clock.instant()))
                .update();
        return id;
    }

    Optional<Pair> find(UUID id) {
        return read("SELECT sealed, expires_at FROM held_tokens WHERE id = ?", id);
    }

    /** Whoever else wants to replace them waits; only inside a transaction. */
    Optional<Pair> findLocked(UUID id) {
        return read("SELECT sealed, expires_at FROM held_tokens WHERE id = ? FOR UPDATE", id);
    }

    void replace(UUID id, Pair pair) {
        jdbc.sql("UPDATE held_tokens SET sealed = ?, expires_at = ?, used_at = ? WHERE id = ?")
                .params(seal(pair), timestamp(pair.expires()), timestamp(clock.instant()), id)
                .update();
    }

    /** Forgets them and says what they were, so that they can be revoked. */
    Optional<Pair> remove(UUID id) {
        return read("DELETE FROM held_tokens WHERE id = ? RETURNING sealed, expires_at", id);
    }

    List<Pair> removeAllOf(UUID account) {
        return jdbc
                .sql("DELETE FROM held_tokens WHERE account = ? RETURNING sealed, expires_at")
                .param(account)
                .query(this::pair)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Forgets what nobody has come back for; its session and its refresh token have lapsed. */
    int removeUnusedFor(Duration age) {
        return jdbc.sql("DELETE FROM held_tokens WHERE used_at < ?")
                .param(timestamp(clock.instant().minus(age)))
                .update();
    }

    private Optional<Pair> read(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(this::pair).optional().flatMap(pair -> pair);
    }

    private Optional<Pair> pair(ResultSet row, int number) throws SQLException {
        var opened = sealing.open(row.getBytes("sealed"));
        if (opened == null) {
            return Optional.empty();
        }
        var parts = opened.split(SEPARATOR, -1);
        var expires = row.getObject("expires_at", OffsetDateTime.class).toInstant();
        return Optional.of(new Pair(parts[0], parts[1], expires));
    }

    private byte[] seal(Pair pair) {
        return sealing.seal(pair.access() + SEPARATOR + pair.refresh());
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
