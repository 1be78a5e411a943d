package wangang.platform.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import wangang.platform.kernel.Uuid7;
import wangang.platform.security.Caller;
import wangang.platform.web.Cursors;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;

/** Who read or changed whose personal data, when and what for (PIPL, articles 51 and 54). */
public final class AuditLog {

    private static final String RECORD = """
            INSERT INTO audit_entry (id, at, account, roles, action, subject_type, subject, purpose)
            SELECT entry.id, :at, :account, :roles, :action, :subjectType, entry.subject, :purpose
              FROM unnest(:ids::uuid[], :subjects::uuid[]) AS entry (id, subject)
            """;

    private static final String ABOUT = """
            SELECT id, at, account, roles, action, purpose
              FROM audit_entry
             WHERE subject_type = :subjectType AND subject = :subject
               AND (:before::uuid IS NULL OR id < :before::uuid)
             ORDER BY id DESC
             LIMIT :limit
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the caller's transaction, if there is one: what is not logged is not read. */
    public void record(Caller caller, String action, String subjectType, UUID subject, String purpose) {
        recordAll(caller, action, subjectType, List.of(subject), purpose);
    }

    /** The same for everybody on one page, in one statement. */
    public void recordAll(Caller caller, String action, String subjectType, Collection<UUID> subjects, String purpose) {
        var now = clock.instant();
        jdbc.sql(RECORD)
                .param("ids", texts(subjects.stream().map(subject -> Uuid7.next(now))))
                .param("at", Timestamp.from(now))
                .param("account", caller.account())
                .param("roles", String.join(",", caller.roles()))
                .param("action", action)
                .param("subjectType", subjectType)
                .param("subjects", texts(subjects.stream()))
                .param("purpose", purpose)
                .update();
    }

    /** Newest first. */
    public Page<AuditEntry> entriesAbout(String subjectType, UUID subject, Paging paging) {
        var entries = jdbc.sql(ABOUT)
                .param("subjectType", subjectType)
                .param("subject", subject)
                .param("before", before(paging))
                .param("limit", paging.size() + 1)
                .query((row, number) -> new AuditEntry(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getString("account"),
                        List.of(row.getString("roles").split(",")),
                        row.getString("action"),
                        row.getString("purpose")))
                .list();
        if (entries.size() <= paging.size()) {
            return new Page<>(entries, null, null);
        }
        var page = entries.subList(0, paging.size());
        return new Page<>(page, Cursors.encode(page.getLast().id().toString()), null);
    }

    private static String[] texts(Stream<UUID> ids) {
        return ids.map(UUID::toString).toArray(String[]::new);
    }

    private static @Nullable UUID before(Paging paging) {
        return paging.cursor() == null ? null : Cursors.decodeId(paging.cursor());
    }
}
