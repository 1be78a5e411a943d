package wangang.campaign.interview.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.campaign.interview.application.Reminders;
import wangang.campaign.interview.application.SeenReminder;
import wangang.campaign.market.domain.EmployerId;

@Repository
class JdbcReminders implements Reminders {

    /** Of two that mark interviews of one employer's day at once the second adds to the first's reminder. */
    private static final String REMIND = """
            WITH due AS (
                SELECT id
                  FROM interview
                 WHERE status = 'SCHEDULED' AND reminded_at IS NULL AND ends <= :now::timestamptz AND day <= :last
                 ORDER BY id
                 LIMIT :limit
                   FOR UPDATE SKIP LOCKED),
            marked AS (
                UPDATE interview
                   SET reminded_at = :now::timestamptz
                  FROM due
                 WHERE interview.id = due.id
             RETURNING employer_id, day),
            reminded AS (
                INSERT INTO reminder (employer_id, day, missing, at)
                SELECT employer_id, day, count(*), :now::timestamptz
                  FROM marked
                 GROUP BY employer_id, day
                 ORDER BY employer_id, day
                ON CONFLICT (employer_id, day) DO UPDATE SET missing = reminder.missing + excluded.missing)
            SELECT count(*) FROM marked
            """;

    private static final String REMIND_AGAIN = """
            WITH due AS (
                SELECT id
                  FROM interview
                 WHERE status = 'SCHEDULED' AND reminded_at IS NOT NULL AND reminded_again_at IS NULL AND day <= :last
                 ORDER BY id
                 LIMIT :limit
                   FOR UPDATE SKIP LOCKED),
            marked AS (
                UPDATE interview
                   SET reminded_again_at = :now::timestamptz
                  FROM due
                 WHERE interview.id = due.id
             RETURNING employer_id, day),
            reminded AS (
                INSERT INTO reminder (employer_id, day, missing, at, missing_again, again_at)
                SELECT employer_id, day, 0, :now::timestamptz, count(*), :now::timestamptz
                  FROM marked
                 GROUP BY employer_id, day
                 ORDER BY employer_id, day
                ON CONFLICT (employer_id, day) DO UPDATE
                   SET missing_again = reminder.missing_again + excluded.missing_again, again_at = excluded.again_at)
            SELECT count(*) FROM marked
            """;

    private static final String OF_EMPLOYER = """
            SELECT reminder.day, reminder.missing, reminder.at, reminder.missing_again, reminder.again_at,
                   (SELECT count(*)
                      FROM interview
                     WHERE interview.employer_id = reminder.employer_id AND interview.day = reminder.day
                       AND interview.status = 'SCHEDULED' AND interview.reminded_at IS NOT NULL) AS still_missing
              FROM reminder
             WHERE reminder.employer_id = :employer AND (:before::date IS NULL OR reminder.day < :before::date)
             ORDER BY reminder.day DESC
             LIMIT :limit
            """;

    private final JdbcClient jdbc;

    JdbcReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int remind(LocalDate last, Instant now, int limit) {
        return marked(REMIND, last, now, limit);
    }

    @Override
    public int remindAgain(LocalDate last, Instant now, int limit) {
        return marked(REMIND_AGAIN, last, now, limit);
    }

    private int marked(String sql, LocalDate last, Instant now, int limit) {
        return jdbc.sql(sql)
                .param("last", last)
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<SeenReminder> ofEmployer(EmployerId employer, @Nullable LocalDate before, int limit) {
        return jdbc.sql(OF_EMPLOYER)
                .param("employer", employer.value())
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> reminder(row))
                .list();
    }

    private static SeenReminder reminder(ResultSet row) throws SQLException {
        var again = row.getTimestamp("again_at");
        return new SeenReminder(
                row.getObject("day", LocalDate.class),
                row.getInt("missing"),
                row.getLong("still_missing"),
                row.getTimestamp("at").toInstant(),
                row.getInt("missing_again"),
                again == null ? null : again.toInstant());
    }
}
