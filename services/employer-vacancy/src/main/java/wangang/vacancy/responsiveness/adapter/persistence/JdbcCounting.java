package wangang.vacancy.responsiveness.adapter.persistence;

import static wangang.platform.jdbc.Columns.column;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.employer.domain.Responsiveness;
import wangang.vacancy.responsiveness.application.Counting;

@Repository
class JdbcCounting implements Counting {

    private static final String UNCOUNTED = """
            SELECT id
              FROM employer
             WHERE counted_at IS NULL OR counted_at < :since
             ORDER BY counted_at NULLS FIRST, id
             LIMIT :limit
               FOR NO KEY UPDATE SKIP LOCKED
            """;

    /** Who takes an application back before an answer was due waits for none. */
    private static final String COUNT = """
            SELECT counted.id, due, answered, open, fresh
              FROM unnest(:ids) AS counted (id)
             CROSS JOIN LATERAL (
                   SELECT count(*) FILTER (WHERE status <> 'WITHDRAWN' OR interview_at IS NOT NULL
                                              OR changed_at >= submitted_at + make_interval(secs => :within)) AS due,
                          count(*) FILTER (WHERE least(interview_at, CASE status WHEN 'REJECTED' THEN changed_at END)
                                                 <= submitted_at + make_interval(secs => :within)) AS answered
                     FROM application
                    WHERE employer_id = counted.id AND submitted_at >= :from AND submitted_at < :to) AS applications
             CROSS JOIN LATERAL (
                   SELECT count(*) AS open, count(*) FILTER (WHERE active_at >= :fresh) AS fresh
                     FROM vacancy
                    WHERE employer_id = counted.id AND status = 'PUBLISHED') AS vacancies
            """;

    private static final String KEEP = """
            UPDATE employer
               SET applications_due = counted.due, applications_answered = counted.answered,
                   vacancies_open = counted.open, vacancies_fresh = counted.fresh, counted_at = :now,
                   version = counted.version, changed_at = counted.changed::timestamptz
              FROM unnest(:ids, :due, :answered, :open, :fresh, :versions, :changes)
                       AS counted (id, due, answered, open, fresh, version, changed)
             WHERE employer.id = counted.id
            """;

    private final JdbcClient jdbc;

    JdbcCounting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<EmployerId> lockUncounted(Instant since, int limit) {
        return jdbc.sql(UNCOUNTED)
                .param("since", Timestamp.from(since))
                .param("limit", limit)
                .query((row, number) -> new EmployerId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public Map<EmployerId, Responsiveness> count(
            Collection<EmployerId> employers, Instant from, Instant to, Duration within, Instant fresh) {
        var counted = new HashMap<EmployerId, Responsiveness>();
        if (!employers.isEmpty()) {
            jdbc.sql(COUNT)
                    .param("ids", column("uuid", employers, EmployerId::value))
                    .param("from", Timestamp.from(from))
                    .param("to", Timestamp.from(to))
                    .param("within", (double) within.toSeconds())
                    .param("fresh", Timestamp.from(fresh))
                    .query(row -> {
                        counted.put(
                                new EmployerId(row.getObject("id", UUID.class)),
                                new Responsiveness(
                                        row.getInt("due"),
                                        row.getInt("answered"),
                                        row.getInt("open"),
                                        row.getInt("fresh")));
                    });
        }
        return counted;
    }

    @Override
    public void keep(Collection<Employer> counted, Instant now) {
        if (!counted.isEmpty()) {
            jdbc.sql(KEEP)
                    .param(
                            "ids",
                            column("uuid", counted, employer -> employer.id().value()))
                    .param("due", counts(counted, Responsiveness::due))
                    .param("answered", counts(counted, Responsiveness::answered))
                    .param("open", counts(counted, Responsiveness::open))
                    .param("fresh", counts(counted, Responsiveness::fresh))
                    .param("versions", column("int8", counted, Employer::version))
                    .param(
                            "changes",
                            column(
                                    "text",
                                    counted,
                                    employer -> employer.changedAt().toString()))
                    .param("now", Timestamp.from(now))
                    .update();
        }
    }

    private static SqlArrayValue counts(Collection<Employer> counted, Function<Responsiveness, Integer> count) {
        return column("int4", counted, employer -> count.apply(employer.responsiveness()));
    }
}
