package wangang.jobseeker.file.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import wangang.jobseeker.file.application.Jobseekers;
import wangang.jobseeker.file.domain.Consents;
import wangang.jobseeker.file.domain.Jobseeker;
import wangang.jobseeker.file.domain.JobseekerFile;
import wangang.jobseeker.file.domain.JobseekerId;
import wangang.jobseeker.file.domain.Purpose;

@Repository
class JdbcJobseekers implements Jobseekers {

    private static final String OF_ACCOUNT = "SELECT * FROM jobseeker WHERE account = :account";
    private static final String WITH_ID = "SELECT * FROM jobseeker WHERE id = :id";
    private static final String LOCKED = " FOR UPDATE";

    private static final String ADD = """
            INSERT INTO jobseeker (id, account, version, file_version, file, granted_purposes, filed_at, changed_at)
            VALUES (:id, :account, :version, :fileVersion, :file::jsonb, :granted, :filedAt, :changedAt)
            ON CONFLICT (account) DO NOTHING
            """;

    private static final String UPDATE = """
            UPDATE jobseeker
               SET version = :version, file_version = :fileVersion, file = :file::jsonb, granted_purposes = :granted,
                   changed_at = :changedAt
             WHERE id = :id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcJobseekers(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    @Override
    public Optional<Jobseeker> ofAccount(String account) {
        return one(OF_ACCOUNT, "account", account);
    }

    @Override
    public Optional<Jobseeker> lockedOfAccount(String account) {
        return one(OF_ACCOUNT + LOCKED, "account", account);
    }

    @Override
    public Optional<Jobseeker> withId(JobseekerId id) {
        return one(WITH_ID, "id", id.value());
    }

    @Override
    public Optional<Jobseeker> lockedWithId(JobseekerId id) {
        return one(WITH_ID + LOCKED, "id", id.value());
    }

    @Override
    public boolean add(Jobseeker jobseeker) {
        return write(ADD, jobseeker)
                        .param("account", jobseeker.account())
                        .param("filedAt", Timestamp.from(jobseeker.filedAt()))
                        .update()
                == 1;
    }

    @Override
    public void update(Jobseeker jobseeker) {
        write(UPDATE, jobseeker).update();
    }

    private JdbcClient.StatementSpec write(String sql, Jobseeker jobseeker) {
        return jdbc.sql(sql)
                .param("id", jobseeker.id().value())
                .param("version", jobseeker.version())
                .param("fileVersion", jobseeker.fileVersion())
                .param("file", json.writeValueAsString(jobseeker.file()))
                .param(
                        "granted",
                        jobseeker.consents().granted().stream()
                                .map(Purpose::name)
                                .toArray(String[]::new))
                .param("changedAt", Timestamp.from(jobseeker.changedAt()));
    }

    private Optional<Jobseeker> one(String sql, String parameter, Object value) {
        return jdbc.sql(sql)
                .param(parameter, value)
                .query((row, number) -> jobseeker(row))
                .optional();
    }

    private Jobseeker jobseeker(ResultSet row) throws SQLException {
        var granted = (String[]) row.getArray("granted_purposes").getArray();
        return new Jobseeker(
                new JobseekerId(row.getObject("id", UUID.class)),
                row.getString("account"),
                row.getLong("version"),
                row.getLong("file_version"),
                json.readValue(row.getString("file"), JobseekerFile.class),
                new Consents(Arrays.stream(granted).map(Purpose::valueOf).collect(Collectors.toSet())),
                row.getTimestamp("filed_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }
}
