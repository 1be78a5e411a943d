package wangang.vacancy.serviceplan.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.platform.kernel.Uuid7;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.serviceplan.application.ServiceEntry;
import wangang.vacancy.serviceplan.application.ServiceHistory;
import wangang.vacancy.serviceplan.domain.Note;
import wangang.vacancy.serviceplan.domain.ServiceEvent;

@Repository
class JdbcServiceHistory implements ServiceHistory {

    private static final String APPEND = """
            INSERT INTO service_entry (id, employer_id, at, account, work_name, kind, subject, body, note_kind, took_place,
                                       corrects, task_id, due_before, due)
            VALUES (:id, :employer, :at, :account, (SELECT work_name FROM work_card WHERE account = :account), :kind,
                    :subject, :body, :noteKind, :tookPlace, :corrects, :task, :dueBefore, :due)
            """;

    private static final String SELECT = """
            SELECT id, at, account, work_name, kind, subject, body, note_kind, took_place, corrects, task_id, due_before,
                   due, EXISTS (SELECT FROM service_entry later WHERE later.corrects = entry.id) AS corrected
              FROM service_entry entry
            """;

    private static final String OF_EMPLOYER = SELECT + """
             WHERE employer_id = :employer
               AND (:afterAt::timestamptz IS NULL OR (at, id) < (:afterAt::timestamptz, :afterEntry::uuid))
             ORDER BY at DESC, id DESC
             LIMIT :limit
            """;

    private static final String IS_NOTE = """
            SELECT count(*) FROM service_entry WHERE id = :id AND employer_id = :employer AND kind = 'NOTE'
            """;

    private final JdbcClient jdbc;

    JdbcServiceHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ServiceEntry append(ServiceEvent event, String account, Instant at) {
        var id = Uuid7.next(at);
        var row = EntryRow.of(event);
        jdbc.sql(APPEND)
                .param("id", id)
                .param("employer", event.employer().value())
                .param("at", Timestamp.from(at))
                .param("account", account)
                .param("kind", row.kind().name())
                .param("subject", row.subject())
                .param("body", row.body())
                .param(
                        "noteKind",
                        row.noteKind() == null ? null : row.noteKind().name())
                .param("tookPlace", row.tookPlace())
                .param("corrects", row.corrects())
                .param("task", row.task())
                .param("dueBefore", row.dueBefore())
                .param("due", row.due())
                .update();
        return jdbc.sql(SELECT + " WHERE id = :id")
                .param("id", id)
                .query(JdbcServiceHistory::entry)
                .single();
    }

    @Override
    public List<ServiceEntry> of(EmployerId employer, @Nullable After after, int limit) {
        return jdbc.sql(OF_EMPLOYER)
                .param("employer", employer.value())
                .param("afterAt", after == null ? null : Timestamp.from(after.at()))
                .param("afterEntry", after == null ? null : after.entry())
                .param("limit", limit)
                .query(JdbcServiceHistory::entry)
                .list();
    }

    @Override
    public boolean isNote(EmployerId employer, UUID entry) {
        return jdbc.sql(IS_NOTE)
                        .param("id", entry)
                        .param("employer", employer.value())
                        .query(Long.class)
                        .single()
                == 1;
    }

    private static ServiceEntry entry(ResultSet row, int number) throws SQLException {
        var noteKind = row.getString("note_kind");
        return new ServiceEntry(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                ServiceEntry.Kind.valueOf(row.getString("kind")),
                row.getString("account"),
                row.getString("work_name"),
                row.getString("subject"),
                row.getString("body"),
                noteKind == null ? null : Note.Kind.valueOf(noteKind),
                row.getObject("took_place", LocalDate.class),
                row.getObject("corrects", UUID.class),
                row.getBoolean("corrected"),
                row.getObject("task_id", UUID.class),
                row.getObject("due_before", LocalDate.class),
                row.getObject("due", LocalDate.class));
    }
}
