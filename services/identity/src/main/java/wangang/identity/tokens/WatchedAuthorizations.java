package wangang.identity.tokens;

import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.transaction.support.TransactionOperations;
import wangang.identity.clients.ClientAccounts;

/**
 * Keeps hashes only, and remembers spent refresh tokens: whoever shows one again ends the sign-in, thief and owner alike.
 * Of clients it remembers the day of their last token.
 */
final class WatchedAuthorizations implements OAuth2AuthorizationService {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedAuthorizations.class);

    private static final String SPEND = """
            INSERT INTO spent_refresh_token (hash, authorization_id, spent_at) VALUES (:hash, :id, :now)
            ON CONFLICT DO NOTHING
            """;

    /** Of two that use one refresh token at the same time, the second must find the first's successor. */
    private static final String LOCK = "SELECT id FROM oauth2_authorization WHERE id = :id FOR UPDATE";

    private final OAuth2AuthorizationService store;
    private final ClientAccounts clients;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    WatchedAuthorizations(
            OAuth2AuthorizationService store,
            ClientAccounts clients,
            JdbcClient jdbc,
            TransactionOperations transaction,
            Clock clock) {
        this.store = store;
        this.clients = clients;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        var hidden = HiddenTokens.hide(authorization);
        transaction.executeWithoutResult(status -> {
            jdbc.sql(LOCK).param("id", hidden.getId()).query(String.class).optional();
            spendReplaced(store.findById(hidden.getId()), hidden);
            store.save(hidden);
            if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(hidden.getAuthorizationGrantType())) {
                clients.used(hidden.getRegisteredClientId(), clock.instant());
            }
        });
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
        var kind = type == null ? "" : type.getValue();
        if (kind.equals(OAuth2ParameterNames.STATE)) {
            return store.findByToken(token, type);
        }
        var hash = HiddenTokens.hash(token);
        var found = store.findByToken(hash, type);
        if (found == null && kind.equals(OAuth2ParameterNames.REFRESH_TOKEN)) {
            endIfSpent(hash);
        }
        return found == null ? null : HiddenTokens.reveal(found, token);
    }

    private void spendReplaced(@Nullable OAuth2Authorization before, OAuth2Authorization next) {
        var old = refreshTokenOf(before);
        var current = refreshTokenOf(next);
        if (before == null && current != null) {
            // Refresh tokens come second, after a code: somebody ended this sign-in meanwhile.
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
        if (old != null && !old.equals(current)) {
            jdbc.sql(SPEND)
                    .param("hash", old)
                    .param("id", next.getId())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
    }

    private void endIfSpent(String hash) {
        jdbc.sql("SELECT authorization_id FROM spent_refresh_token WHERE hash = :hash")
                .param("hash", hash)
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
}
