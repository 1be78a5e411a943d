package wangang.jobseeker.consent.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.jobseeker.consent.application.ConsentHistory;
import wangang.jobseeker.consent.domain.ConsentDecision;
import wangang.jobseeker.file.domain.JobseekerId;
import wangang.jobseeker.file.domain.Purpose;

@Repository
class JdbcConsentHistory implements ConsentHistory {

    private static final String LATEST = """
            SELECT * FROM consent_decision
             WHERE jobseeker_id = :jobseeker AND purpose = :purpose
             ORDER BY revision DESC
             LIMIT 1
            """;

    private static final String CURRENT = """
            SELECT DISTINCT ON (purpose) * FROM consent_decision
             WHERE jobseeker_id = :jobseeker
             ORDER BY purpose, revision DESC
            """;

    private static final String PAGE = """
            SELECT * FROM consent_decision
             WHERE jobseeker_id = :jobseeker AND (:before::uuid IS NULL OR id < :before::uuid)
             ORDER BY id DESC
             LIMIT :limit
            """;

    private static final String APPEND = """
            INSERT INTO consent_decision (id, jobseeker_id, purpose, revision, granted, text_version, decided_at)
            VALUES (:id, :jobseeker, :purpose, :revision, :granted, :textVersion, :decidedAt)
            """;

    private final JdbcClient jdbc;

    JdbcConsentHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ConsentDecision> latest(JobseekerId jobseeker, Purpose purpose) {
        return jdbc.sql(LATEST)
                .param("jobseeker", jobseeker.value())
                .param("purpose", purpose.name())
                .query((row, number) -> decision(row))
                .optional();
    }

    @Override
    public List<ConsentDecision> current(JobseekerId jobseeker) {
        return jdbc.sql(CURRENT)
                .param("jobseeker", jobseeker.value())
                .query((row, number) -> decision(row))
                .list();
    }

    @Override
    public List<ConsentDecision> page(JobseekerId jobseeker, int limit, @Nullable UUID before) {
        return jdbc.sql(PAGE)
                .param("jobseeker", jobseeker.value())
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> decision(row))
                .list();
    }

    @Override
    public void append(ConsentDecision decision) {
        jdbc.sql(APPEND)
                .param("id", decision.id())
                .param("jobseeker", decision.jobseeker().value())
                .param("purpose", decision.purpose().name())
                .param("revision", decision.revision())
                .param("granted", decision.granted())
                .param("textVersion", decision.textVersion())
                .param("decidedAt", Timestamp.from(decision.decidedAt()))
                .update();
    }

    private static ConsentDecision decision(ResultSet row) throws SQLException {
        return new ConsentDecision(
                row.getObject("id", UUID.class),
                new JobseekerId(row.getObject("jobseeker_id", UUID.class)),
                Purpose.valueOf(row.getString("purpose")),
                row.getInt("revision"),
                row.getBoolean("granted"),
                row.getString("text_version"),
                row.getTimestamp("decided_at").toInstant());
    }
}
