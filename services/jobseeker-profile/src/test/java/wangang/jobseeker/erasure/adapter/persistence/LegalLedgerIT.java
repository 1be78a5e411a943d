package wangang.jobseeker.erasure.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import wangang.jobseeker.file.domain.JobseekerId;
import wangang.jobseeker.testing.ProfileServiceTest;

/** As in production the service owns its database, but is no superuser. */
class LegalLedgerIT extends ProfileServiceTest {

    private static final LocalDate UNTIL = LocalDate.of(2019, 11, 23);

    @Test
    void theServiceMayAddToItAndPurgeItButNeverReadIt() {
        var records = new JdbcPersonalRecords(database);
        var now = Instant.parse("2026-11-23T02:00:00Z");
        records.keepForTheLaw(JobseekerId.next(now), "account", now, UNTIL);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        database.sql("SELECT account FROM legal_ledger").query().listOfRows())
                .havingRootCause()
                .withMessageContaining("permission denied");
        assertThat(records.purgeLedger(UNTIL)).isZero();
        assertThat(records.purgeLedger(UNTIL.plusDays(1))).isOne();
    }
}
