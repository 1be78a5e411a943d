package wangang.jobseeker.erasure.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import wangang.jobseeker.file.domain.JobseekerId;
import wangang.jobseeker.testing.ProfileServiceTest;

/** As in production the service owns its database, but is no superuser. */
class LegalLedgerIT extends ProfileServiceTest {

    private static final LocalDate UNTIL = LocalDate.of(2029, 11, 23);

    @Value("${spring.datasource.url}")
    private String url = "";

    @Test
    void theServiceMayAddToItAndPurgeItButNeverReadIt() {
        database.sql("CREATE ROLE the_service LOGIN PASSWORD 'secret'").update();
        database.sql("CREATE DATABASE the_service OWNER the_service").update();
        var own = new DriverManagerDataSource(url.replaceFirst("/test_\\d+", "/the_service"), "the_service", "secret");
        Flyway.configure()
                .dataSource(own)
                .locations("classpath:db/platform", "classpath:db/migration")
                .load()
                .migrate();
        var jdbc = JdbcClient.create(own);
        var records = new JdbcPersonalRecords(jdbc);

        var now = Instant.parse("2026-11-23T02:00:00Z");
        records.keepForTheLaw(JobseekerId.next(now), "account", now, UNTIL);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        jdbc.sql("SELECT account FROM legal_ledger").query().listOfRows())
                .havingRootCause()
                .withMessageContaining("permission denied");
        assertThat(records.purgeLedger(UNTIL)).isZero();
        assertThat(records.purgeLedger(UNTIL.plusDays(1))).isOne();
    }
}
