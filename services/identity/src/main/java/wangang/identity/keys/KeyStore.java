package wangang.identity.keys;

import com.nimbusds.jose.jwk.RSAKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.text.ParseException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keys in the database. */
@Component
class KeyStore {

    private static final String ADD = """
            INSERT INTO signing_key (id, sealed, created_at, active_from) VALUES (:id, :sealed, :createdAt, :activeFrom)
            """;

    private static final String ALL = """
            SELECT sealed, created_at, active_from FROM signing_key ORDER BY active_from
            """;

    private final JdbcClient jdbc;
    private final KeySealing sealing;

    KeyStore(JdbcClient jdbc, KeySealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /** Holds other instances off until the transaction ends. */
    void lock() {
        jdbc.sql("LOCK TABLE signing_key IN EXCLUSIVE MODE").update();
    }

    void add(SigningKey key) {
        jdbc.sql(ADD)
                .param("id", key.pair().getKeyID())
                .param("sealed", sealing.seal(key.pair().toJSONString()))
                .param("createdAt", Timestamp.from(key.createdAt()))
                .param("activeFrom", Timestamp.from(key.activeFrom()))
                .update();
    }

    /** The oldest first. */
    List<SigningKey> all() {
        return jdbc.sql(ALL).query(this::read).list();
    }

    void remove(SigningKey key) {
        jdbc.sql("DELETE FROM signing_key WHERE id = :id")
                .param("id", key.pair().getKeyID())
                .update();
    }

    private SigningKey read(ResultSet row, int number) throws SQLException {
        try {
            return new SigningKey(
                    RSAKey.parse(sealing.open(row.getString("sealed"))),
                    row.getTimestamp("created_at").toInstant(),
                    row.getTimestamp("active_from").toInstant());
        } catch (ParseException notAKey) {
            throw new IllegalStateException("a stored signing key is not a key", notAKey);
        }
    }
}
