package wangang.vacancy.applying.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.vacancy.applying.application.Applications;
import wangang.vacancy.applying.domain.Application;
import wangang.vacancy.applying.domain.ApplicationId;
import wangang.vacancy.applying.domain.ApplicationStatus;
import wangang.vacancy.applying.domain.Consent;
import wangang.vacancy.applying.domain.JobseekerId;
import wangang.vacancy.applying.domain.Steps;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.domain.VacancyId;

@Repository
class JdbcApplications implements Applications {

    private static final String INSERT = """
            INSERT INTO application (id, vacancy_id, employer_id, jobseeker_id, status, text_version, granted_at, note,
                                     version, submitted_at, changed_at)
            VALUES (:id, :vacancy, :employer, :jobseeker, :status, :textVersion, :grantedAt, :note, :version,
                    :submittedAt, :changedAt)
            ON CONFLICT DO NOTHING
            """;

    private static final String UPDATE = """
            UPDATE application
               SET status = :status, note = :note, version = :version, viewed_at = :viewedAt, interview_at = :interviewAt,
                   offer_at = :offerAt, hired_at = :hiredAt, changed_at = :changedAt
             WHERE id = :id AND version = :version - 1
            """;

    private static final String SELECT = """
            SELECT id, vacancy_id, employer_id, jobseeker_id, status, text_version, granted_at, note, version,
                   submitted_at, viewed_at, interview_at, offer_at, hired_at, changed_at
              FROM application
            """;

    private static final String OPEN = SELECT + """
             WHERE jobseeker_id = :key AND status IN ('RECEIVED', 'VIEWED', 'INTERVIEW', 'OFFER')
             ORDER BY id
               FOR UPDATE
            """;

    private static final String NEWEST_FIRST = """
               AND (:before::uuid IS NULL OR id < :before::uuid)
             ORDER BY id DESC
             LIMIT :limit
            """;

    private final JdbcClient jdbc;

    JdbcApplications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Application application) {
        return jdbc.sql(INSERT)
                        .param("id", application.id().value())
                        .param("vacancy", application.vacancy().value())
                        .param("employer", application.employer().value())
                        .param("jobseeker", application.jobseeker().value())
                        .param("status", application.status().name())
                        .param("textVersion", application.consent().textVersion())
                        .param("grantedAt", Timestamp.from(application.consent().grantedAt()))
                        .param("note", application.note())
                        .param("version", application.version())
                        .param("submittedAt", Timestamp.from(application.submittedAt()))
                        .param("changedAt", Timestamp.from(application.changedAt()))
                        .update()
                == 1;
    }

    @Override
    public void update(Application application) {
        int updated = jdbc.sql(UPDATE)
                .param("id", application.id().value())
                .param("status", application.status().name())
                .param("note", application.note())
                .param("version", application.version())
                .param("viewedAt", timestamp(application.steps().viewedAt()))
                .param("interviewAt", timestamp(application.steps().interviewAt()))
                .param("offerAt", timestamp(application.steps().offerAt()))
                .param("hiredAt", timestamp(application.steps().hiredAt()))
                .param("changedAt", Timestamp.from(application.changedAt()))
                .update();
        if (updated != 1) {
            throw new IllegalStateException("application " + application.id() + " was changed without its lock");
        }
    }

    @Override
    public Optional<Application> find(ApplicationId id) {
        return one(SELECT + " WHERE id = :key", id);
    }

    @Override
    public Optional<Application> lock(ApplicationId id) {
        return one(SELECT + " WHERE id = :key FOR UPDATE", id);
    }

    @Override
    public List<Application> lockOpenOf(JobseekerId jobseeker) {
        return jdbc.sql(OPEN)
                .param("key", jobseeker.value())
                .query(JdbcApplications::application)
                .list();
    }

    @Override
    public List<Application> ofJobseeker(JobseekerId jobseeker, @Nullable UUID before, int limit) {
        return page(SELECT + " WHERE jobseeker_id = :key\n" + NEWEST_FIRST, jobseeker.value(), before, limit);
    }

    @Override
    public List<Application> toVacancy(VacancyId vacancy, @Nullable UUID before, int limit) {
        return page(SELECT + " WHERE vacancy_id = :key\n" + NEWEST_FIRST, vacancy.value(), before, limit);
    }

    private Optional<Application> one(String sql, ApplicationId id) {
        return jdbc.sql(sql)
                .param("key", id.value())
                .query(JdbcApplications::application)
                .optional();
    }

    private List<Application> page(String sql, UUID key, @Nullable UUID before, int limit) {
        return jdbc.sql(sql)
                .param("key", key)
                .param("before", before)
                .param("limit", limit)
                .query(JdbcApplications::application)
                .list();
    }

    private static Application application(ResultSet row, int number) throws SQLException {
        var employer = new EmployerId(row.getObject("employer_id", UUID.class));
        return new Application(
                new ApplicationId(row.getObject("id", UUID.class)),
                new VacancyId(row.getObject("vacancy_id", UUID.class)),
                employer,
                new JobseekerId(row.getObject("jobseeker_id", UUID.class)),
                ApplicationStatus.valueOf(row.getString("status")),
                new Consent(
                        employer,
                        row.getString("text_version"),
                        row.getTimestamp("granted_at").toInstant()),
                new Steps(
                        instant(row, "viewed_at"),
                        instant(row, "interview_at"),
                        instant(row, "offer_at"),
                        instant(row, "hired_at")),
                row.getString("note"),
                row.getLong("version"),
                row.getTimestamp("submitted_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
