package wangang.vacancy.freshness.adapter.persistence;

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
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.freshness.application.Doubt;
import wangang.vacancy.freshness.application.DoubtfulVacancies;
import wangang.vacancy.freshness.application.Question;
import wangang.vacancy.posting.domain.VacancyId;

@Repository
class JdbcDoubtfulVacancies implements DoubtfulVacancies {

    private static final String OF = """
            SELECT id, terms ->> 'title' AS title, reference, active_at, stale, valid_until
              FROM vacancy
             WHERE employer_id = :employer AND status = 'PUBLISHED'
               AND (active_at < :idle OR valid_until <= :ending)
               AND (:after::uuid IS NULL OR id > :after::uuid)
             ORDER BY id
             LIMIT :limit
            """;

    private static final String ASK = """
            UPDATE vacancy
               SET asked_at = :now
             WHERE id IN (SELECT id
                            FROM vacancy
                           WHERE status = 'PUBLISHED' AND (asked_at IS NULL OR asked_at < active_at)
                             AND (active_at < :idle OR valid_until <= :ending)
                           LIMIT :limit
                             FOR NO KEY UPDATE SKIP LOCKED)
            RETURNING id, version, CASE WHEN stale THEN 'STALE' WHEN active_at < :idle THEN 'IDLE' ELSE 'ENDING' END
                   AS doubt
            """;

    private final JdbcClient jdbc;

    JdbcDoubtfulVacancies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Found> of(EmployerId employer, Instant idle, LocalDate ending, @Nullable UUID after, int limit) {
        return jdbc.sql(OF)
                .param("employer", employer.value())
                .param("idle", Timestamp.from(idle))
                .param("ending", ending)
                .param("after", after)
                .param("limit", limit)
                .query(JdbcDoubtfulVacancies::found)
                .list();
    }

    @Override
    public List<Question> ask(Instant idle, LocalDate ending, Instant now, int limit) {
        return jdbc.sql(ASK)
                .param("idle", Timestamp.from(idle))
                .param("ending", ending)
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query((row, number) -> new Question(
                        new VacancyId(row.getObject("id", UUID.class)),
                        row.getLong("version"),
                        Doubt.valueOf(row.getString("doubt")),
                        now))
                .list();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("reference"),
                row.getTimestamp("active_at").toInstant(),
                row.getBoolean("stale"),
                row.getObject("valid_until", LocalDate.class));
    }
}
