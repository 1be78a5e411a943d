package wangang.campaign.attendance.adapter.persistence;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.campaign.attendance.application.KnownJobseekers;
import wangang.campaign.attendance.domain.JobseekerId;
import wangang.campaign.attendance.domain.KnownJobseeker;
import wangang.campaign.progress.domain.PersonDigest;

@Repository
class JdbcKnownJobseekers implements KnownJobseekers {

    /** Who begins anew after an erasure is somebody else under the same account, and may be told of before it. */
    private static final String RELEASE = "DELETE FROM known_jobseeker WHERE account = :account AND id < :id";

    private static final String PUT = """
        INSERT INTO known_jobseeker AS known (id, account, version, person, listed, personalised)
        SELECT :id, :account, :version, :person, :listed, :personalised
         WHERE NOT EXISTS (SELECT FROM erased_jobseeker WHERE person = :person)
           AND NOT EXISTS (SELECT FROM known_jobseeker WHERE account = :account AND id > :id)
        ON CONFLICT (id) DO UPDATE
           SET account = excluded.account, version = excluded.version, listed = excluded.listed,
               personalised = excluded.personalised
         WHERE known.version < excluded.version
        """;

    /** What is kept for repeated requests has check-in codes and wishes. */
    private static final String FORGET_ANSWERS = """
        DELETE FROM idempotent_request WHERE account IN (SELECT account FROM known_jobseeker WHERE id = :id)
        """;

    private static final String REMEMBER_ERASED = """
        INSERT INTO erased_jobseeker (person) VALUES (:person) ON CONFLICT DO NOTHING
        """;

    private final JdbcClient jdbc;

    JdbcKnownJobseekers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(KnownJobseeker jobseeker) {
        jdbc.sql(RELEASE)
                .param("id", jobseeker.id().value())
                .param("account", jobseeker.account())
                .update();
        jdbc.sql(PUT)
                .param("id", jobseeker.id().value())
                .param("account", jobseeker.account())
                .param("version", jobseeker.version())
                .param("person", PersonDigest.of(jobseeker.id().value()))
                .param("listed", jobseeker.listed())
                .param("personalised", jobseeker.personalised())
                .update();
    }

    @Override
    public void forget(JobseekerId id) {
        jdbc.sql(REMEMBER_ERASED).param("person", PersonDigest.of(id.value())).update();
        jdbc.sql(FORGET_ANSWERS).param("id", id.value()).update();
        jdbc.sql("DELETE FROM known_jobseeker WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    @Override
    public Optional<KnownJobseeker> ofAccount(String account) {
        return jdbc.sql("SELECT * FROM known_jobseeker WHERE account = :account")
                .param("account", account)
                .query((row, _) -> new KnownJobseeker(
                        new JobseekerId(row.getObject("id", UUID.class)),
                        row.getLong("version"),
                        row.getString("account"),
                        row.getBoolean("listed"),
                        row.getBoolean("personalised")))
                .optional();
    }

    @Override
    public Optional<JobseekerId> hold(String account) {
        return jdbc.sql("SELECT id FROM known_jobseeker WHERE account = :account FOR KEY SHARE")
                .param("account", account)
                .query(UUID.class)
                .optional()
                .map(JobseekerId::new);
    }
}
