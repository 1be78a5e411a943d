package wangang.vacancy.posting.adapter.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.application.Vacancies;
import wangang.vacancy.posting.domain.ClosingCause;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.posting.domain.VacancyStatus;

@Repository
class JdbcVacancies implements Vacancies {

    private static final String SELECT = """
            SELECT id, employer_id, status, terms, hires, version, published_at, changed_at, active_at, stale,
                   closed_at, closed_cause, closed_reason
              FROM vacancy
            """;

    private static final String NEWEST_BY_REFERENCE = SELECT + """
             WHERE id IN (SELECT DISTINCT ON (reference) id
                            FROM vacancy
                           WHERE employer_id = :employer AND reference = ANY (:references)
                           ORDER BY reference, id DESC)
             ORDER BY id
               FOR UPDATE
            """;

    private static final String OWN = SELECT + """
             WHERE employer_id = :employer AND id = ANY (:ids) ORDER BY id FOR UPDATE
            """;

    private static final String IN_USE = """
            SELECT count(*)
              FROM vacancy
             WHERE employer_id = :employer AND reference = :reference AND id <> :except
               AND (status IN ('DRAFT', 'PUBLISHED') OR closed_cause = 'EMPLOYER_SUSPENDED')
            """;

    private static final String PUBLISHED = SELECT + """
             WHERE employer_id = :employer AND status = 'PUBLISHED' ORDER BY id FOR UPDATE
            """;

    private static final String CLOSED_BY = SELECT + """
             WHERE employer_id = :employer AND closed_cause = :cause ORDER BY id FOR UPDATE
            """;

    private static final String OVERDUE = SELECT + """
             WHERE status = 'PUBLISHED' AND valid_until < :today
             ORDER BY valid_until, id
             LIMIT :limit
               FOR UPDATE SKIP LOCKED
            """;

    private static final String IDLE = SELECT + """
             WHERE status = 'PUBLISHED' AND active_at < :since AND stale = :stale
             ORDER BY active_at, id
             LIMIT :limit
               FOR UPDATE SKIP LOCKED
            """;

    private static final String LIST = SELECT + """
             WHERE employer_id = :employer
               AND (:status::text IS NULL OR status = :status)
               AND (:before::uuid IS NULL OR id < :before::uuid)
             ORDER BY id DESC
             LIMIT :limit
            """;

    private final JdbcClient jdbc;
    private final VacancyRows rows;

    JdbcVacancies(JdbcClient jdbc, VacancyRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public void addAll(List<Vacancy> vacancies) {
        expect(vacancies.size(), rows.insert(vacancies));
    }

    @Override
    public void updateAll(List<Vacancy> vacancies) {
        expect(vacancies.size(), rows.update(vacancies));
    }

    @Override
    public void remove(VacancyId draft) {
        jdbc.sql("DELETE FROM vacancy WHERE id = :id AND status = 'DRAFT'")
                .param("id", draft.value())
                .update();
    }

    @Override
    public Optional<Vacancy> find(VacancyId id) {
        return one(SELECT + " WHERE id = :id", id);
    }

    @Override
    public Optional<Vacancy> lock(VacancyId id) {
        return one(SELECT + " WHERE id = :id FOR UPDATE", id);
    }

    @Override
    public Optional<Vacancy> share(VacancyId id) {
        return one(SELECT + " WHERE id = :id FOR SHARE", id);
    }

    @Override
    public List<Vacancy> lockNewestByReference(EmployerId employer, Collection<String> references) {
        return list(jdbc.sql(NEWEST_BY_REFERENCE)
                .param("employer", employer.value())
                .param("references", new SqlArrayValue("text", references.toArray())));
    }

    @Override
    public List<Vacancy> lockOwn(EmployerId employer, Collection<VacancyId> ids) {
        return list(jdbc.sql(OWN).param("employer", employer.value()).param("ids", uuids(ids)));
    }

    @Override
    public boolean isInUse(EmployerId employer, String reference, VacancyId except) {
        return jdbc.sql(IN_USE)
                        .param("employer", employer.value())
                        .param("reference", reference)
                        .param("except", except.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public List<Vacancy> lockPublished(EmployerId employer) {
        return list(jdbc.sql(PUBLISHED).param("employer", employer.value()));
    }

    @Override
    public List<Vacancy> lockClosedBy(EmployerId employer, ClosingCause cause) {
        return list(jdbc.sql(CLOSED_BY).param("employer", employer.value()).param("cause", cause.name()));
    }

    @Override
    public List<Vacancy> lockOverdue(LocalDate today, int limit) {
        return list(jdbc.sql(OVERDUE).param("today", today).param("limit", limit));
    }

    @Override
    public List<Vacancy> lockIdle(Instant since, boolean stale, int limit) {
        return list(jdbc.sql(IDLE)
                .param("since", Timestamp.from(since))
                .param("stale", stale)
                .param("limit", limit));
    }

    @Override
    public void touchAll(List<Vacancy> confirmed) {
        expect(confirmed.size(), rows.touch(confirmed));
    }

    @Override
    public List<Vacancy> list(EmployerId employer, @Nullable VacancyStatus status, @Nullable UUID before, int limit) {
        return list(jdbc.sql(LIST)
                .param("employer", employer.value())
                .param("status", status == null ? null : status.name())
                .param("before", before)
                .param("limit", limit));
    }

    private static SqlArrayValue uuids(Collection<VacancyId> ids) {
        return new SqlArrayValue("uuid", ids.stream().map(VacancyId::value).toArray());
    }

    private Optional<Vacancy> one(String sql, VacancyId id) {
        return jdbc.sql(sql).param("id", id.value()).query(rows::vacancy).optional();
    }

    private List<Vacancy> list(StatementSpec statement) {
        return statement.query(rows::vacancy).list();
    }

    private static void expect(int vacancies, int written) {
        if (written != vacancies) {
            throw new IllegalStateException(
                    "%d of %d vacancies written: one was not locked".formatted(written, vacancies));
        }
    }
}
