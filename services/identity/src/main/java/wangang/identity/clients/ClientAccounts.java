package wangang.identity.clients;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which account a confidential client acts for. */
@Component
public class ClientAccounts {

    /** A client as its owner sees it. */
    record OwnedClient(String registeredId, String clientId, UUID account, String name, Instant createdAt) {}

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

    private static OwnedClient read(ResultSet row, int number) throws SQLException {
        return new OwnedClient(
                row.getString("registered_id"),
                row.getString("client_id"),
                row.getObject("account", UUID.class),
                row.getString("name"),
                row.getTimestamp("created_at").toInstant());
    }
}
