package wangang.identity.clients;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Which account a confidential client acts for. */
@Component
public class ClientAccounts {

    /** A client as its owner sees it. */
    record OwnedClient(String registeredId, String clientId, UUID account, String name, Instant createdAt) {}

    /**
     * The same with what its owner wants to know of it.
     *
     * @param oldSecretUntil until when the secret before the present one is taken; null when it is not
     * @param lastUsedAt when it last got a token, to a day; null when never
     */
    record Overview(
            OwnedClient client,
            Set<String> scopes,
            @Nullable Instant oldSecretUntil,
            @Nullable Instant lastUsedAt) {}

    private static final String PUT = """
            INSERT INTO client_account (registered_id, client_id, account, name, created_at)
            VALUES (:registeredId, :clientId, :account, :name, :createdAt)
            ON CONFLICT (registered_id) DO UPDATE SET account = excluded.account
            """;

    private static final String OF_OWNER = """
            SELECT registered_id, client_id, account, name, created_at
              FROM client_account
             WHERE account = :account
             ORDER BY created_at, client_id
            """;

    private static final String OVERVIEW = """
            SELECT c.registered_id, c.client_id, c.account, c.name, c.created_at, r.scopes, c.last_used_at,
                   CASE WHEN c.old_secret_until > :now THEN c.old_secret_until END AS old_secret_until
              FROM client_account c
              JOIN oauth2_registered_client r ON r.id = c.registered_id
             WHERE c.account = :account
             ORDER BY c.created_at, c.client_id
            """;

    private static final String USED = """
            UPDATE client_account
               SET last_used_at = :now
             WHERE registered_id = :registeredId AND (last_used_at IS NULL OR last_used_at <= :dayBefore)
            """;

    private final JdbcClient jdbc;

    ClientAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The account that tokens of this client are for. */
    public Optional<UUID> accountOf(String registeredId) {
        return jdbc.sql("SELECT account FROM client_account WHERE registered_id = :registeredId")
                .param("registeredId", registeredId)
                .query(UUID.class)
                .optional();
    }

    void put(OwnedClient client) {
        jdbc.sql(PUT)
                .param("registeredId", client.registeredId())
                .param("clientId", client.clientId())
                .param("account", client.account())
                .param("name", client.name())
                .param("createdAt", Timestamp.from(client.createdAt()))
                .update();
    }

    List<OwnedClient> of(UUID account) {
        return jdbc.sql(OF_OWNER)
                .param("account", account)
                .query(ClientAccounts::read)
                .list();
    }

    List<Overview> overview(UUID account, Instant now) {
        return jdbc.sql(OVERVIEW)
                .param("account", account)
                .param("now", Timestamp.from(now))
                .query(ClientAccounts::readOverview)
                .list();
    }

    /** Remembers that the client got a token; written once a day at most. */
    public void used(String registeredId, Instant now) {
        jdbc.sql(USED)
                .param("registeredId", registeredId)
                .param("now", Timestamp.from(now))
                .param("dayBefore", Timestamp.from(now.minus(Duration.ofDays(1))))
                .update();
    }

    /** The owner's client, with the owner's other requests held off until the transaction ends. */
    Optional<OwnedClient> lockOwned(UUID account, String clientId) {
        lockOwner(account);
        return of(account).stream()
                .filter(client -> client.clientId().equals(clientId))
                .findFirst();
    }

    /** Holds the owner's other requests off until the transaction ends, so that the limit holds. */
    void lockOwner(UUID account) {
        jdbc.sql("SELECT 1 FROM account WHERE id = :account FOR UPDATE")
                .param("account", account)
                .query(Integer.class)
                .optional();
    }

    /** The client, its rights and every token record it has. */
    void remove(OwnedClient client) {
        jdbc.sql("DELETE FROM client_account WHERE registered_id = :id")
                .param("id", client.registeredId())
                .update();
        jdbc.sql("DELETE FROM oauth2_authorization WHERE registered_client_id = :id")
                .param("id", client.registeredId())
                .update();
        jdbc.sql("DELETE FROM oauth2_registered_client WHERE id = :id")
                .param("id", client.registeredId())
                .update();
    }

    private static Overview readOverview(ResultSet row, int number) throws SQLException {
        return new Overview(
                read(row, number),
                StringUtils.commaDelimitedListToSet(row.getString("scopes")),
                instant(row, "old_secret_until"),
                instant(row, "last_used_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static OwnedClient read(ResultSet row, int number) throws SQLException {
        return new OwnedClient(
                row.getString("registered_id"),
                row.getString("client_id"),
                row.getObject("account", UUID.class),
                row.getString("name"),
                row.getTimestamp("created_at").toInstant());
    }
}
