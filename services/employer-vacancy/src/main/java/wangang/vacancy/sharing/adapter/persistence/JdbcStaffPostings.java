package wangang.vacancy.sharing.adapter.persistence;

import static wangang.platform.jdbc.Columns.column;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.sharing.application.StaffPostings;
import wangang.vacancy.sharing.application.StaffingSeen;
import wangang.vacancy.sharing.domain.StaffPosting;
import wangang.vacancy.sharing.domain.StaffingClosing;
import wangang.vacancy.sharing.domain.StaffingEnd;
import wangang.vacancy.sharing.domain.StaffingForm;
import wangang.vacancy.sharing.domain.StaffingId;
import wangang.vacancy.sharing.domain.StaffingStatus;
import wangang.vacancy.sharing.domain.StaffingTerms;

@Repository
class JdbcStaffPostings implements StaffPostings {

    private static final String INSERT = """
            INSERT INTO staffing (id, employer_id, side, terms, valid_until, agreed, version, opened_at, changed_at)
            VALUES (:id, :employer, :side, :terms::jsonb, :validUntil, :agreed, :version, :openedAt, :changedAt)
            """;

    private static final String UPDATE = """
            UPDATE staffing
               SET terms = row.terms::jsonb, valid_until = row.valid_until, agreed = row.agreed,
                   version = row.version, changed_at = row.changed_at, closed_at = row.closed_at,
                   closed_cause = row.closed_cause
              FROM unnest(:ids, :terms, :days, :agreed, :versions, :changed, :closed, :causes)
                AS row (id, terms, valid_until, agreed, version, changed_at, closed_at, closed_cause)
             WHERE staffing.id = row.id AND staffing.version = row.version - 1
            """;

    private static final String SELECT = """
            SELECT id, employer_id, terms, agreed, version, opened_at, changed_at, closed_at, closed_cause
              FROM staffing
            """;

    private static final String OPEN = SELECT + """
             WHERE employer_id = :employer AND closed_at IS NULL ORDER BY id FOR UPDATE
            """;

    private static final String CLOSED_BY = SELECT + """
             WHERE employer_id = :employer AND closed_cause = :cause ORDER BY id FOR UPDATE
            """;

    private static final String OVERDUE = SELECT + """
             WHERE closed_at IS NULL AND valid_until < :today
             ORDER BY valid_until, id
             LIMIT :limit
               FOR UPDATE SKIP LOCKED
            """;

    private static final String LIST = """
            SELECT staffing.id, employer_id, terms, agreed, staffing.version, opened_at, staffing.changed_at, closed_at,
                   closed_cause, name
              FROM staffing
              JOIN employer ON employer.id = employer_id
             WHERE (:employer::uuid IS NULL OR employer_id = :employer::uuid)
               AND (cardinality(:subdistricts) = 0 OR subdistrict_code = ANY (:subdistricts))
               AND (:side::text IS NULL OR side = :side)
               AND (:open::boolean IS NULL OR (closed_at IS NULL) = :open::boolean)
               AND (:before::uuid IS NULL OR staffing.id < :before::uuid)
             ORDER BY staffing.id DESC
             LIMIT :limit
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcStaffPostings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void add(StaffPosting posting) {
        jdbc.sql(INSERT)
                .param("id", posting.id().value())
                .param("employer", posting.employer().value())
                .param("side", posting.side().name())
                .param("terms", json.writeValueAsString(posting.terms().form()))
                .param("validUntil", posting.terms().validUntil())
                .param("agreed", posting.agreed())
                .param("version", posting.version())
                .param("openedAt", Timestamp.from(posting.openedAt()))
                .param("changedAt", Timestamp.from(posting.changedAt()))
                .update();
    }

    @Override
    public void updateAll(List<StaffPosting> locked) {
        int updated = jdbc.sql(UPDATE)
                .param("ids", column("uuid", locked, posting -> posting.id().value()))
                .param(
                        "terms",
                        column(
                                "text",
                                locked,
                                posting ->
                                        json.writeValueAsString(posting.terms().form())))
                .param(
                        "days",
                        column(
                                "date",
                                locked,
                                posting -> posting.terms().validUntil().toString()))
                .param("agreed", column("int4", locked, StaffPosting::agreed))
                .param("versions", column("int8", locked, StaffPosting::version))
                .param(
                        "changed",
                        column(
                                "timestamptz",
                                locked,
                                posting -> posting.changedAt().toString()))
                .param(
                        "closed",
                        closings("timestamptz", locked, closing -> closing.at().toString()))
                .param(
                        "causes",
                        closings("text", locked, closing -> closing.cause().name()))
                .update();
        if (updated != locked.size()) {
            throw new IllegalStateException("%d of %d written: one was not locked".formatted(updated, locked.size()));
        }
    }

    @Override
    public Optional<StaffPosting> find(StaffingId id) {
        return one(SELECT + " WHERE id = :id", id);
    }

    @Override
    public Optional<StaffPosting> lock(StaffingId id) {
        return one(SELECT + " WHERE id = :id FOR UPDATE", id);
    }

    @Override
    public List<StaffPosting> lockOpen(EmployerId employer) {
        return list(jdbc.sql(OPEN).param("employer", employer.value()));
    }

    @Override
    public List<StaffPosting> lockClosedBy(EmployerId employer, StaffingEnd cause) {
        return list(jdbc.sql(CLOSED_BY).param("employer", employer.value()).param("cause", cause.name()));
    }

    @Override
    public List<StaffPosting> lockOverdue(LocalDate today, int limit) {
        return list(jdbc.sql(OVERDUE).param("today", today).param("limit", limit));
    }

    @Override
    public List<StaffingSeen> list(Filter filter, @Nullable UUID before, int limit) {
        return jdbc.sql(LIST)
                .param(
                        "employer",
                        filter.employer() == null ? null : filter.employer().value())
                .param(
                        "subdistricts",
                        new SqlArrayValue("text", filter.subdistricts().toArray()))
                .param("side", filter.side() == null ? null : filter.side().name())
                .param("open", filter.status() == null ? null : filter.status() == StaffingStatus.OPEN)
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> new StaffingSeen(posting(row, number), row.getString("name"), true))
                .list();
    }

    private Optional<StaffPosting> one(String sql, StaffingId id) {
        return jdbc.sql(sql).param("id", id.value()).query(this::posting).optional();
    }

    private List<StaffPosting> list(StatementSpec statement) {
        return statement.query(this::posting).list();
    }

    private StaffPosting posting(ResultSet row, int number) throws SQLException {
        var closedAt = row.getTimestamp("closed_at");
        return new StaffPosting(
                new StaffingId(row.getObject("id", UUID.class)),
                new EmployerId(row.getObject("employer_id", UUID.class)),
                new StaffingTerms(json.readValue(row.getString("terms"), StaffingForm.class)),
                row.getInt("agreed"),
                row.getLong("version"),
                instant(row, "opened_at"),
                instant(row, "changed_at"),
                closedAt == null
                        ? null
                        : new StaffingClosing(
                                closedAt.toInstant(), StaffingEnd.valueOf(row.getString("closed_cause"))));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static SqlArrayValue closings(
            String type, List<StaffPosting> postings, Function<StaffingClosing, Object> value) {
        return column(type, postings, posting -> posting.closing() == null ? null : value.apply(posting.closing()));
    }
}
