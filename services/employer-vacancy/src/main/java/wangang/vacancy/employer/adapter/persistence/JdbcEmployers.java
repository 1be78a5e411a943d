package wangang.vacancy.employer.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.employer.domain.CreditCode;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.employer.domain.EmployerKind;
import wangang.vacancy.employer.domain.EmployerProfile;
import wangang.vacancy.employer.domain.EmployerStatus;
import wangang.vacancy.employer.domain.Responsiveness;

@Repository
class JdbcEmployers implements Employers {

    private static final String INSERT = """
            INSERT INTO employer (id, account, credit_code, name, kind, industry_code, subdistrict_code, address, intro,
                                  employees, status, reason, version, registered_at, changed_at)
            VALUES (:id, :account, :creditCode, :name, :kind, :industryCode, :subdistrictCode, :address, :intro,
                    :employees, :status, :reason, :version, :registeredAt, :changedAt)
            ON CONFLICT DO NOTHING
            """;

    private static final String UPDATE = """
            UPDATE employer
               SET name = :name, kind = :kind, industry_code = :industryCode, subdistrict_code = :subdistrictCode,
                   address = :address, intro = :intro, employees = :employees, status = :status, reason = :reason,
                   version = :version, changed_at = :changedAt
             WHERE id = :id AND version = :version - 1
            """;

    private static final String SELECT = """
            SELECT id, account, credit_code, name, kind, industry_code, subdistrict_code, address, intro, employees,
                   status, reason, applications_due, applications_answered, vacancies_open, vacancies_fresh, version,
                   registered_at, changed_at
              FROM employer
            """;

    private static final String LIST = SELECT + """
             WHERE (:status::text IS NULL OR status = :status)
               AND (cardinality(:subdistricts) = 0 OR subdistrict_code = ANY (:subdistricts))
               AND (:after::uuid IS NULL OR id > :after::uuid)
             ORDER BY id
             LIMIT :limit
            """;

    private final JdbcClient jdbc;

    JdbcEmployers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Employer employer) {
        return written(INSERT, employer)
                        .param("account", employer.account())
                        .param("creditCode", employer.creditCode().value())
                        .param("registeredAt", Timestamp.from(employer.registeredAt()))
                        .update()
                == 1;
    }

    @Override
    public void update(Employer employer) {
        if (written(UPDATE, employer).update() != 1) {
            throw new IllegalStateException("employer " + employer.id() + " was changed without its lock");
        }
    }

    @Override
    public Optional<Employer> find(EmployerId id) {
        return one(SELECT + " WHERE id = :key", id.value());
    }

    @Override
    public Optional<Employer> findByAccount(String account) {
        return one(SELECT + " WHERE account = :key", account);
    }

    @Override
    public Map<EmployerId, Employer> findAll(Collection<EmployerId> ids) {
        return jdbc
                .sql(SELECT + " WHERE id = ANY (:ids)")
                .param(
                        "ids",
                        new SqlArrayValue(
                                "uuid", ids.stream().map(EmployerId::value).toArray()))
                .query(JdbcEmployers::employer)
                .list()
                .stream()
                .collect(Collectors.toMap(Employer::id, Function.identity()));
    }

    @Override
    public boolean isRegistered(CreditCode code) {
        return one(SELECT + " WHERE credit_code = :key", code.value()).isPresent();
    }

    @Override
    public Optional<Employer> lock(EmployerId id) {
        return one(SELECT + " WHERE id = :key FOR NO KEY UPDATE", id.value());
    }

    @Override
    public Optional<Employer> lockByAccount(String account) {
        return one(SELECT + " WHERE account = :key FOR NO KEY UPDATE", account);
    }

    @Override
    public List<Employer> list(
            @Nullable EmployerStatus status, Set<String> subdistricts, @Nullable UUID after, int limit) {
        return jdbc.sql(LIST)
                .param("status", status == null ? null : status.name())
                .param("subdistricts", new SqlArrayValue("text", subdistricts.toArray()))
                .param("after", after)
                .param("limit", limit)
                .query(JdbcEmployers::employer)
                .list();
    }

    private Optional<Employer> one(String sql, Object key) {
        return jdbc.sql(sql).param("key", key).query(JdbcEmployers::employer).optional();
    }

    private StatementSpec written(String sql, Employer employer) {
        var profile = employer.profile();
        return jdbc.sql(sql)
                .param("id", employer.id().value())
                .param("name", profile.name())
                .param("kind", profile.kind().name())
                .param("industryCode", profile.industryCode())
                .param("subdistrictCode", profile.subdistrictCode())
                .param("address", profile.address())
                .param("intro", profile.intro())
                .param("employees", profile.employees())
                .param("status", employer.status().name())
                .param("reason", employer.reason())
                .param("version", employer.version())
                .param("changedAt", Timestamp.from(employer.changedAt()));
    }

    private static Employer employer(ResultSet row, int number) throws SQLException {
        return new Employer(
                new EmployerId(row.getObject("id", UUID.class)),
                row.getString("account"),
                new CreditCode(row.getString("credit_code")),
                new EmployerProfile(
                        row.getString("name"),
                        EmployerKind.valueOf(row.getString("kind")),
                        row.getString("industry_code"),
                        row.getString("subdistrict_code"),
                        row.getString("address"),
                        row.getString("intro"),
                        row.getObject("employees", Integer.class)),
                EmployerStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                new Responsiveness(
                        row.getInt("applications_due"),
                        row.getInt("applications_answered"),
                        row.getInt("vacancies_open"),
                        row.getInt("vacancies_fresh")),
                row.getLong("version"),
                row.getTimestamp("registered_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }
}
