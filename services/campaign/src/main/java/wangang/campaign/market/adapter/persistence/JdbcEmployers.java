package wangang.campaign.market.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.campaign.market.application.Employers;
import wangang.campaign.market.domain.EmployerId;
import wangang.campaign.market.domain.KnownEmployer;

@Repository
class JdbcEmployers implements Employers {

    private static final String PUT = """
            INSERT INTO known_employer AS known (employer_id, version, account, name, kind, subdistrict_code, status)
            VALUES (:id, :version, :account, :name, :kind, :subdistrict, :status)
            ON CONFLICT (employer_id) DO UPDATE
               SET version = excluded.version, account = excluded.account, name = excluded.name, kind = excluded.kind,
                   subdistrict_code = excluded.subdistrict_code, status = excluded.status
             WHERE known.version < excluded.version
            """;

    private static final String SELECT = "SELECT * FROM known_employer WHERE ";

    private final JdbcClient jdbc;

    JdbcEmployers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean put(KnownEmployer employer) {
        return jdbc.sql(PUT)
                        .param("id", employer.id().value())
                        .param("version", employer.version())
                        .param("account", employer.account())
                        .param("name", employer.name())
                        .param("kind", employer.kind())
                        .param("subdistrict", employer.subdistrictCode())
                        .param("status", employer.status())
                        .update()
                > 0;
    }

    @Override
    public Optional<KnownEmployer> find(EmployerId id) {
        return jdbc.sql(SELECT + "employer_id = :id")
                .param("id", id.value())
                .query(JdbcEmployers::employer)
                .optional();
    }

    @Override
    public Optional<KnownEmployer> ofAccount(String account) {
        return jdbc.sql(SELECT + "account = :account")
                .param("account", account)
                .query(JdbcEmployers::employer)
                .optional();
    }

    private static KnownEmployer employer(ResultSet row, int number) throws SQLException {
        return new KnownEmployer(
                new EmployerId(row.getObject("employer_id", UUID.class)),
                row.getLong("version"),
                row.getString("account"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("subdistrict_code"),
                row.getString("status"));
    }
}
