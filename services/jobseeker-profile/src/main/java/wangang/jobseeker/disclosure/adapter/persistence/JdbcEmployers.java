package wangang.jobseeker.disclosure.adapter.persistence;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.jobseeker.disclosure.application.Employers;
import wangang.jobseeker.disclosure.domain.KnownEmployer;

@Repository
class JdbcEmployers implements Employers {

    private static final String PUT = """
            INSERT INTO employer AS known (employer_id, version, account, name, status)
            VALUES (:employer, :version, :account, :name, :status)
            ON CONFLICT (employer_id) DO UPDATE
               SET version = excluded.version, account = excluded.account, name = excluded.name,
                   status = excluded.status
             WHERE known.version < excluded.version
            """;

    private static final String NAMES = "SELECT employer_id, name FROM employer WHERE employer_id = ANY (:employers)";
    private static final String NAMES_OF_ACCOUNTS =
            "SELECT DISTINCT ON (account) account, name FROM employer WHERE account = ANY (:accounts)";

    private record Named<K>(K key, String name) {}

    private final JdbcClient jdbc;

    JdbcEmployers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(KnownEmployer employer) {
        jdbc.sql(PUT)
                .param("employer", employer.employerId())
                .param("version", employer.version())
                .param("account", employer.account())
                .param("name", employer.name())
                .param("status", employer.status())
                .update();
    }

    @Override
    public Map<UUID, String> namesOf(Collection<UUID> employerIds) {
        return jdbc
                .sql(NAMES)
                .param("employers", employerIds.toArray(UUID[]::new))
                .query((row, number) -> new Named<>(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Named::key, Named::name));
    }

    @Override
    public Map<String, String> namesOfAccounts(Collection<String> accounts) {
        return jdbc
                .sql(NAMES_OF_ACCOUNTS)
                .param("accounts", accounts.toArray(String[]::new))
                .query((row, number) -> new Named<>(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Named::key, Named::name));
    }
}
