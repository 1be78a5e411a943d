package wangang.platform.messaging;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Guard of a projection in this service's database: what was applied once is dropped when it comes again. */
public final class AppliedVersions {

    private static final String ADVANCE = """
            INSERT INTO applied_version AS known (consumer, subject, version)
            VALUES (:consumer, :subject, :version)
            ON CONFLICT (consumer, subject) DO UPDATE SET version = excluded.version
             WHERE known.version < excluded.version
            """;

    private final JdbcClient jdbc;

    AppliedVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this version is newer than any applied; it is then recorded, in the caller's transaction. */
    public boolean isNew(String consumer, UUID subject, long version) {
        return jdbc.sql(ADVANCE)
                        .param("consumer", consumer)
                        .param("subject", subject)
                        .param("version", version)
                        .update()
                == 1;
    }
}
