package wangang.jobseeker.contact.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.jobseeker.contact.application.ContactStore;
import wangang.jobseeker.contact.domain.KeptContact;
import wangang.jobseeker.file.domain.JobseekerId;
import wangang.platform.sealing.SealingKeys;

@Repository
class JdbcContactStore implements ContactStore {

    private static final String OF = "SELECT * FROM contact WHERE jobseeker_id = :jobseeker";

    private static final String KEEP = """
            INSERT INTO contact (jobseeker_id, version, key_id, name, phone, email, changed_at)
            VALUES (:jobseeker, :version, :keyId, :name, :phone, :email, :changedAt)
            ON CONFLICT (jobseeker_id) DO UPDATE
               SET version = excluded.version, key_id = excluded.key_id, name = excluded.name,
                   phone = excluded.phone, email = excluded.email, changed_at = excluded.changed_at
            """;

    private static final String UNDER_OTHER_KEYS = """
            SELECT * FROM contact
             WHERE key_id <> :currentKey AND jobseeker_id > :after
             ORDER BY jobseeker_id
             LIMIT :limit
               FOR UPDATE SKIP LOCKED
            """;

    private static final String RESEAL = """
            UPDATE contact SET key_id = :keyId, name = :name, phone = :phone, email = :email
             WHERE jobseeker_id = :jobseeker
            """;

    private static final String KEYS_IN_USE = "SELECT DISTINCT key_id FROM contact";

    private final JdbcClient jdbc;
    private final SealingKeys keys;

    JdbcContactStore(JdbcClient jdbc, SealingKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    @Override
    public Optional<KeptContact> of(JobseekerId jobseeker) {
        return jdbc.sql(OF)
                .param("jobseeker", jobseeker.value())
                .query((row, number) -> new KeptContact(
                        sealed(row).open(keys),
                        row.getLong("version"),
                        row.getTimestamp("changed_at").toInstant()))
                .optional();
    }

    @Override
    public void keep(JobseekerId jobseeker, KeptContact contact) {
        write(KEEP, SealedContact.seal(keys, jobseeker, contact.contact()))
                .param("version", contact.version())
                .param("changedAt", Timestamp.from(contact.changedAt()))
                .update();
    }

    /** Rows that the current key did not seal, after that id; locked until the transaction ends. */
    List<SealedContact> underOtherKeys(UUID after, int limit) {
        return jdbc.sql(UNDER_OTHER_KEYS)
                .param("currentKey", keys.currentId())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> sealed(row))
                .list();
    }

    /** Seals with the current key; version and time of change stay, since the data did not change. */
    void reseal(SealedContact row) {
        write(RESEAL, SealedContact.seal(keys, row.jobseeker(), row.open(keys))).update();
    }

    List<String> keysInUse() {
        return jdbc.sql(KEYS_IN_USE)
                .query((row, number) -> row.getString("key_id"))
                .list();
    }

    private JdbcClient.StatementSpec write(String sql, SealedContact row) {
        return jdbc.sql(sql)
                .param("jobseeker", row.jobseeker().value())
                .param("keyId", row.keyId())
                .param("name", row.name(), Types.BINARY)
                .param("phone", row.phone(), Types.BINARY)
                .param("email", row.email(), Types.BINARY);
    }

    private static SealedContact sealed(ResultSet row) throws SQLException {
        return new SealedContact(
                new JobseekerId(row.getObject("jobseeker_id", UUID.class)),
                row.getString("key_id"),
                row.getBytes("name"),
                row.getBytes("phone"),
                row.getBytes("email"));
    }
}
