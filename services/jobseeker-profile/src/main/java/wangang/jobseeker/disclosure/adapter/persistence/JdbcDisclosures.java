package wangang.jobseeker.disclosure.adapter.persistence;

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
import wangang.jobseeker.disclosure.application.Disclosures;
import wangang.jobseeker.disclosure.domain.Disclosure;
import wangang.jobseeker.disclosure.domain.Ending;
import wangang.jobseeker.file.domain.JobseekerId;

@Repository
class JdbcDisclosures implements Disclosures {

    private static final String OF_APPLICATION = """
            SELECT * FROM disclosure WHERE application_id = :application FOR UPDATE
            """;

    private static final String PUT = """
            INSERT INTO disclosure (application_id, application_version, jobseeker_id, employer_id, vacancy_id,
                                    text_version, granted_at, ended_at, ended_by)
            VALUES (:application, :version, :jobseeker, :employer, :vacancy, :textVersion, :grantedAt, :endedAt,
                    :endedBy)
            ON CONFLICT (application_id) DO UPDATE
               SET application_version = excluded.application_version, ended_at = excluded.ended_at,
                   ended_by = excluded.ended_by
            """;

    private static final String LAST_ENDED_BY_PERSON = """
            SELECT max(ended_at) AS ended_at FROM disclosure
             WHERE jobseeker_id = :jobseeker AND employer_id = :employer AND ended_by = 'PERSON'
            """;

    private static final String END_BY_PERSON = """
            UPDATE disclosure SET ended_at = :at, ended_by = 'PERSON'
             WHERE jobseeker_id = :jobseeker AND employer_id = :employer AND ended_at IS NULL
            """;

    private static final String PAGE = """
            SELECT * FROM disclosure
             WHERE jobseeker_id = :jobseeker AND (:before::uuid IS NULL OR application_id < :before::uuid)
             ORDER BY application_id DESC
             LIMIT :limit
            """;

    private static final String LIVE_TO = """
            SELECT disclosure.*
              FROM disclosure
              JOIN employer ON employer.employer_id = disclosure.employer_id
             WHERE disclosure.jobseeker_id = :jobseeker
               AND disclosure.ended_at IS NULL
               AND employer.account = :account
               AND employer.status IN ('VERIFIED', 'PENDING')
             ORDER BY disclosure.application_id DESC
             LIMIT 100
            """;

    private final JdbcClient jdbc;

    JdbcDisclosures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Disclosure> ofApplication(UUID applicationId) {
        return jdbc.sql(OF_APPLICATION)
                .param("application", applicationId)
                .query((row, number) -> disclosure(row))
                .optional();
    }

    @Override
    public void put(Disclosure disclosure) {
        jdbc.sql(PUT)
                .param("application", disclosure.applicationId())
                .param("version", disclosure.applicationVersion())
                .param("jobseeker", disclosure.jobseeker().value())
                .param("employer", disclosure.employerId())
                .param("vacancy", disclosure.vacancyId())
                .param("textVersion", disclosure.textVersion())
                .param("grantedAt", Timestamp.from(disclosure.grantedAt()))
                .param("endedAt", disclosure.endedAt() == null ? null : Timestamp.from(disclosure.endedAt()))
                .param(
                        "endedBy",
                        disclosure.endedBy() == null
                                ? null
                                : disclosure.endedBy().name())
                .update();
    }

    @Override
    public Optional<Instant> lastEndedByPerson(JobseekerId jobseeker, UUID employerId) {
        return jdbc.sql(LAST_ENDED_BY_PERSON)
                .param("jobseeker", jobseeker.value())
                .param("employer", employerId)
                .query((row, number) -> Optional.ofNullable(row.getTimestamp("ended_at")))
                .single()
                .map(Timestamp::toInstant);
    }

    @Override
    public int endByPerson(JobseekerId jobseeker, UUID employerId, Instant at) {
        return jdbc.sql(END_BY_PERSON)
                .param("jobseeker", jobseeker.value())
                .param("employer", employerId)
                .param("at", Timestamp.from(at))
                .update();
    }

    @Override
    public List<Disclosure> page(JobseekerId jobseeker, int limit, @Nullable UUID before) {
        return jdbc.sql(PAGE)
                .param("jobseeker", jobseeker.value())
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> disclosure(row))
                .list();
    }

    @Override
    public List<Disclosure> liveTo(String employerAccount, JobseekerId jobseeker) {
        return jdbc.sql(LIVE_TO)
                .param("account", employerAccount)
                .param("jobseeker", jobseeker.value())
                .query((row, number) -> disclosure(row))
                .list();
    }

    private static Disclosure disclosure(ResultSet row) throws SQLException {
        var endedAt = row.getTimestamp("ended_at");
        var endedBy = row.getString("ended_by");
        return new Disclosure(
                row.getObject("application_id", UUID.class),
                row.getLong("application_version"),
                new JobseekerId(row.getObject("jobseeker_id", UUID.class)),
                row.getObject("employer_id", UUID.class),
                row.getObject("vacancy_id", UUID.class),
                row.getString("text_version"),
                row.getTimestamp("granted_at").toInstant(),
                endedAt == null ? null : endedAt.toInstant(),
                endedBy == null ? null : Ending.valueOf(endedBy));
    }
}
