package wangang.identity.tokens;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** Remembers spent refresh tokens as hashes; whoever shows one again ends the sign-in, thief and owner alike. */
final class WatchedAuthorizations implements OAuth2AuthorizationService {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedAuthorizations.class);

    private static final String SPEND = """
            INSERT INTO spent_refresh_token (hash, authorization_id, spent_at) VALUES (:hash, :id, :now)
            ON CONFLICT DO NOTHING
            """;

    private final OAuth2AuthorizationService store;
    private final JdbcClient jdbc;
    private final Clock clock;

    WatchedAuthorizations(OAuth2AuthorizationService store, JdbcClient jdbc, Clock clock) {
        this.store = store;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        var before = store.findById(authorization.getId());
        var old = refreshTokenOf(before);
        if (old != null && !old.equals(refreshTokenOf(authorization))) {
            jdbc.sql(SPEND)
                    .param("hash", hash(old))
                    .param("id", authorization.getId())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
        store.save(authorization);
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        store.remove(authorization);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return store.findById(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        var found = store.findByToken(token, type);
        if (found == null && type != null && OAuth2TokenType.REFRESH_TOKEN.equals(type)) {
            endIfSpent(token);
        }
        return found;
    }

    private void endIfSpent(String token) {
        jdbc.sql("SELECT authorization_id FROM spent_refresh_token WHERE hash = :hash")
                .param("hash", hash(token))
                .query(String.class)
                .optional()
                .map(store::findById)
                .ifPresent(authorization -> {
                    LOG.warn("a spent refresh token came again: sign-in {} is ended", authorization.getId());
                    store.remove(authorization);
                });
    }

    private static @Nullable String refreshTokenOf(@Nullable OAuth2Authorization authorization) {
        var token = authorization == null ? null : authorization.getRefreshToken();
        return token == null ? null : token.getToken().getTokenValue();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
