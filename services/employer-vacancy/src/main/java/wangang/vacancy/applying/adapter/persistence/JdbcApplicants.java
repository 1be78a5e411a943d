package wangang.vacancy.applying.adapter.persistence;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.vacancy.applying.application.Applicants;
import wangang.vacancy.applying.domain.JobseekerId;

@Repository
class JdbcApplicants implements Applicants {

    /** An account that begins anew after an erasure gets a new jobseeker; the old one no longer holds it. */
    private static final String RELEASE = """
            UPDATE applicant SET account = NULL WHERE account = :account AND jobseeker_id <> :id
            """;

    private static final String KNOW = """
            INSERT INTO applicant (jobseeker_id, account)
            VALUES (:id, :account)
            ON CONFLICT (jobseeker_id) DO UPDATE SET account = excluded.account
            """;

    private final JdbcClient jdbc;

    JdbcApplicants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<JobseekerId> ofAccount(String account) {
        return jdbc.sql("SELECT jobseeker_id FROM applicant WHERE account = :account")
                .param("account", account)
                .query(UUID.class)
                .optional()
                .map(JobseekerId::new);
    }

    @Override
    public void know(JobseekerId jobseeker, String account) {
        jdbc.sql(RELEASE)
                .param("id", jobseeker.value())
                .param("account", account)
                .update();
        jdbc.sql(KNOW).param("id", jobseeker.value()).param("account", account).update();
    }

    @Override
    public void forget(JobseekerId jobseeker) {
        jdbc.sql("UPDATE applicant SET account = NULL WHERE jobseeker_id = :id")
                .param("id", jobseeker.value())
                .update();
    }
}
