package wangang.vacancy.posting.adapter.persistence;

import static wangang.platform.jdbc.Columns.column;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.domain.Activity;
import wangang.vacancy.posting.domain.Closing;
import wangang.vacancy.posting.domain.ClosingCause;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.posting.domain.VacancyStatus;
import wangang.vacancy.posting.domain.VacancyTerms;

/** Vacancies as rows; many are written by one statement over arrays. */
@Component
class VacancyRows {

    private static final String ROWS = """
            unnest(:ids, :employers, :references, :statuses, :terms, :days, :hires, :versions, :published, :changed,
                   :active, :stale, :closed, :causes, :reasons)
              AS row (id, employer_id, reference, status, terms, valid_until, hires, version, published_at, changed_at,
                      active_at, stale, closed_at, closed_cause, closed_reason)
            """;

    private static final String INSERT = """
            INSERT INTO vacancy (id, employer_id, reference, status, terms, valid_until, hires, version, published_at,
                                 changed_at, active_at, stale, closed_at, closed_cause, closed_reason)
            SELECT id, employer_id, reference, status, terms::jsonb, valid_until, hires, version, published_at,
                   changed_at, active_at, stale, closed_at, closed_cause, closed_reason
              FROM\s""" + ROWS;

    private static final String UPDATE = """
            UPDATE vacancy
               SET reference = row.reference, status = row.status, terms = row.terms::jsonb,
                   valid_until = row.valid_until, hires = row.hires, version = row.version,
                   published_at = row.published_at, changed_at = row.changed_at, active_at = row.active_at,
                   stale = row.stale, closed_at = row.closed_at, closed_cause = row.closed_cause,
                   closed_reason = row.closed_reason
              FROM\s""" + ROWS + """
             WHERE vacancy.id = row.id AND vacancy.version < row.version
            """;

    private static final String TOUCH = """
            UPDATE vacancy SET active_at = row.active_at
              FROM unnest(:ids, :active) AS row (id, active_at)
             WHERE vacancy.id = row.id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    VacancyRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    int insert(List<Vacancy> vacancies) {
        return write(INSERT, vacancies);
    }

    int update(List<Vacancy> vacancies) {
        return write(UPDATE, vacancies);
    }

    int touch(List<Vacancy> vacancies) {
        return vacancies.isEmpty()
                ? 0
                : jdbc.sql(TOUCH)
                        .param(
                                "ids",
                                column(
                                        "uuid",
                                        vacancies,
                                        vacancy -> vacancy.id().value()))
                        .param("active", activeAt(vacancies))
                        .update();
    }

    Vacancy vacancy(ResultSet row, int number) throws SQLException {
        var closedAt = instant(row, "closed_at");
        return new Vacancy(
                new VacancyId(row.getObject("id", UUID.class)),
                new EmployerId(row.getObject("employer_id", UUID.class)),
                VacancyTerms.passedBefore(json.readValue(row.getString("terms"), TermsForm.class)),
                VacancyStatus.valueOf(row.getString("status")),
                row.getInt("hires"),
                row.getLong("version"),
                instant(row, "published_at"),
                row.getTimestamp("changed_at").toInstant(),
                new Activity(row.getTimestamp("active_at").toInstant(), row.getBoolean("stale")),
                closedAt == null
                        ? null
                        : new Closing(
                                closedAt,
                                ClosingCause.valueOf(row.getString("closed_cause")),
                                row.getString("closed_reason")));
    }

    private int write(String sql, List<Vacancy> vacancies) {
        if (vacancies.isEmpty()) {
            return 0;
        }
        return jdbc.sql(sql)
                .param("ids", column("uuid", vacancies, vacancy -> vacancy.id().value()))
                .param(
                        "employers",
                        column("uuid", vacancies, vacancy -> vacancy.employer().value()))
                .param(
                        "references",
                        column("text", vacancies, vacancy -> vacancy.terms().reference()))
                .param(
                        "statuses",
                        column("text", vacancies, vacancy -> vacancy.status().name()))
                .param(
                        "terms",
                        column(
                                "text",
                                vacancies,
                                vacancy ->
                                        json.writeValueAsString(vacancy.terms().form())))
                .param(
                        "days",
                        column(
                                "date",
                                vacancies,
                                vacancy -> vacancy.terms().validUntil().toString()))
                .param("hires", column("int4", vacancies, Vacancy::hires))
                .param("versions", column("int8", vacancies, Vacancy::version))
                .param("published", column("timestamptz", vacancies, vacancy -> text(vacancy.publishedAt())))
                .param("changed", column("timestamptz", vacancies, vacancy -> text(vacancy.changedAt())))
                .param("active", activeAt(vacancies))
                .param(
                        "stale",
                        column("bool", vacancies, vacancy -> vacancy.activity().stale()))
                .param("closed", closings("timestamptz", vacancies, closing -> text(closing.at())))
                .param(
                        "causes",
                        closings("text", vacancies, closing -> closing.cause().name()))
                .param("reasons", closings("text", vacancies, Closing::reason))
                .update();
    }

    private static SqlArrayValue activeAt(List<Vacancy> vacancies) {
        return column(
                "timestamptz", vacancies, vacancy -> vacancy.activity().at().toString());
    }

    private static SqlArrayValue closings(
            String type, List<Vacancy> vacancies, Function<Closing, @Nullable Object> value) {
        return column(type, vacancies, vacancy -> {
            var closing = vacancy.closing();
            return closing == null ? null : value.apply(closing);
        });
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
