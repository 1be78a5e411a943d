package wangang.jobseeker.interview.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.jobseeker.file.domain.JobseekerId;
import wangang.jobseeker.interview.application.Interviews;
import wangang.jobseeker.interview.domain.FairInterview;
import wangang.jobseeker.interview.domain.FairInterview.Place;

@Repository
class JdbcInterviews implements Interviews {

    private static final String WITH_ID = "SELECT * FROM interview WHERE interview_id = :interview FOR UPDATE";

    private static final String PUT = """
            INSERT INTO interview (interview_id, version, jobseeker_id, employer_id, fair_id, begins, minutes, online,
                                   room, status, result)
            VALUES (:interview, :version, :jobseeker, :employer, :fair, :begins, :minutes, :online, :room, :status,
                    :result)
            ON CONFLICT (interview_id) DO UPDATE
               SET version = excluded.version, begins = excluded.begins, minutes = excluded.minutes,
                   online = excluded.online, room = excluded.room, status = excluded.status, result = excluded.result
            """;

    private static final String REMOVE = "DELETE FROM interview WHERE interview_id = :interview";

    private static final String PAGE = """
            SELECT * FROM interview
             WHERE jobseeker_id = :jobseeker
               AND (:begins::timestamptz IS NULL
                    OR (begins, interview_id) < (:begins::timestamptz, :interview::uuid))
             ORDER BY begins DESC, interview_id DESC
             LIMIT :limit
            """;

    private final JdbcClient jdbc;

    JdbcInterviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<FairInterview> withId(UUID interviewId) {
        return jdbc.sql(WITH_ID)
                .param("interview", interviewId)
                .query((row, number) -> interview(row))
                .optional();
    }

    @Override
    public void put(FairInterview interview) {
        jdbc.sql(PUT)
                .param("interview", interview.interviewId())
                .param("version", interview.version())
                .param("jobseeker", interview.jobseeker().value())
                .param("employer", interview.employerId())
                .param("fair", interview.fairId())
                .param("begins", Timestamp.from(interview.begins()))
                .param("minutes", interview.minutes())
                .param("online", interview.online())
                .param("room", interview.room())
                .param("status", interview.status())
                .param("result", interview.result())
                .update();
    }

    @Override
    public void remove(UUID interviewId) {
        jdbc.sql(REMOVE).param("interview", interviewId).update();
    }

    @Override
    public List<FairInterview> page(JobseekerId jobseeker, int limit, @Nullable Place after) {
        return jdbc.sql(PAGE)
                .param("jobseeker", jobseeker.value())
                .param("begins", after == null ? null : Timestamp.from(after.begins()))
                .param("interview", after == null ? null : after.interviewId())
                .param("limit", limit)
                .query((row, number) -> interview(row))
                .list();
    }

    private static FairInterview interview(ResultSet row) throws SQLException {
        return new FairInterview(
                row.getObject("interview_id", UUID.class),
                row.getLong("version"),
                new JobseekerId(row.getObject("jobseeker_id", UUID.class)),
                row.getObject("employer_id", UUID.class),
                row.getObject("fair_id", UUID.class),
                row.getTimestamp("begins").toInstant(),
                row.getInt("minutes"),
                row.getBoolean("online"),
                row.getString("room"),
                row.getString("status"),
                row.getString("result"));
    }
}
