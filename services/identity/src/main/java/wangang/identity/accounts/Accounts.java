package wangang.identity.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All accounts. */
@Component
public class Accounts {

    private static final String ADD = """
            INSERT INTO account (id, username, password_hash, role, subdistricts, created_at)
            VALUES (:id, :username, :passwordHash, :role, :subdistricts, :now)
            ON CONFLICT (username) DO NOTHING
            """;

    private static final String SELECT = """
            SELECT id, username, password_hash, role, subdistricts
              FROM account
            """;

    private static final String COUNT_ATTEMPT = """
            UPDATE account SET failures = failures + 1
             WHERE id = :id AND (locked_until IS NULL OR locked_until <= :now)
            RETURNING failures
            """;

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the name is taken. */
    public boolean add(Account account, Instant now) {
        return jdbc.sql(ADD)
                        .param("id", account.id())
                        .param("username", account.username())
                        .param("passwordHash", account.passwordHash())
                        .param("role", account.role().name())
                        .param("subdistricts", account.subdistricts().toArray(String[]::new))
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    public Optional<Account> withId(UUID id) {
        return jdbc.sql(SELECT + " WHERE id = :id")
                .param("id", id)
                .query(Accounts::read)
                .optional();
    }

    Optional<Account> named(String username) {
        return jdbc.sql(SELECT + " WHERE username = :username")
                .param("username", username)
                .query(Accounts::read)
                .optional();
    }

    /** @param hash null: nobody signs in with a password */
    public void setPassword(UUID id, @Nullable String hash) {
        jdbc.sql("UPDATE account SET password_hash = :hash WHERE id = :id AND password_hash IS DISTINCT FROM :hash")
                .param("id", id)
                .param("hash", hash, Types.VARCHAR)
                .update();
    }

    /** Attempts since the last success; empty while the account is locked. Holds others off until the transaction ends. */
    Optional<Integer> countAttempt(UUID id, Instant now) {
        return jdbc.sql(COUNT_ATTEMPT)
                .param("id", id)
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .optional();
    }

    void lock(UUID id, Instant until) {
        jdbc.sql("UPDATE account SET locked_until = :until WHERE id = :id")
                .param("id", id)
                .param("until", Timestamp.from(until))
                .update();
    }

    void clearAttempts(UUID id) {
        jdbc.sql("UPDATE account SET failures = 0, locked_until = NULL WHERE id = :id")
                .param("id", id)
                .update();
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("password_hash"),
                Role.valueOf(row.getString("role")),
                List.of((String[]) row.getArray("subdistricts").getArray()));
    }
}
