package wangang.vacancy.sharing.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import wangang.platform.sealing.SealingKeys;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.sharing.domain.AgreementId;
import wangang.vacancy.sharing.domain.AgreementStatus;
import wangang.vacancy.sharing.domain.Period;
import wangang.vacancy.sharing.domain.StaffAgreement;
import wangang.vacancy.sharing.domain.StaffingId;
import wangang.vacancy.sharing.domain.StaffingSide;
import wangang.vacancy.testing.ServiceIT;

/** Contacts in agreements move to a new key, and nobody reads them without any. */
class ContactKeysIT extends ServiceIT {

    private static final String OLD = "test:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final String NEW = "next:AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";

    @Test
    void moveToTheNewestKey() {
        var before = under(OLD);
        var agreement = kept(before);
        var after = under(NEW + "," + OLD);
        assertThat(after.keysInUse()).contains("test");

        assertThat(after.reseal(100)).isPositive();

        assertThat(after.keysInUse()).containsOnly("next");
        assertThat(after.reseal(100)).isZero();
        var alone = under(NEW);
        assertThat(alone.lock(agreement).orElseThrow().proposerContact()).isEqualTo("王经理");
        assertThatIllegalStateException().isThrownBy(() -> before.lock(agreement));
        assertThat(under(OLD + "," + NEW).reseal(100)).isPositive();
    }

    @Test
    void thoseFromBeforeThereWereKeysAreEncrypted() {
        var agreements = under(OLD);
        var agreement = kept(agreements);
        database.sql("UPDATE staff_agreement SET proposer_contact = ':王经理' WHERE id = ?")
                .param(agreement.value())
                .update();
        assertThat(agreements.keysInUse()).doesNotContain("");
        assertThat(agreements.lock(agreement).orElseThrow().proposerContact()).isEqualTo("王经理");

        assertThat(agreements.reseal(100)).isPositive();

        assertThat(database.sql("SELECT proposer_contact FROM staff_agreement WHERE id = ?")
                        .param(agreement.value())
                        .query(String.class)
                        .single())
                .startsWith("test:");
        assertThat(agreements.lock(agreement).orElseThrow().proposerContact()).isEqualTo("王经理");
    }

    private JdbcStaffAgreements under(String keys) {
        return new JdbcStaffAgreements(database, SealingKeys.parse("KEYS", keys));
    }

    private AgreementId kept(JdbcStaffAgreements agreements) {
        var now = Instant.now();
        var lender = aVerifiedEmployer();
        var borrower = aVerifiedEmployer();
        var proposed = new StaffAgreement(
                AgreementId.next(now),
                posting(lender.id(), StaffingSide.OFFER),
                posting(borrower.id(), StaffingSide.NEED),
                new EmployerId(lender.id()),
                new EmployerId(borrower.id()),
                StaffingSide.OFFER,
                1,
                new Period(LocalDate.EPOCH, LocalDate.EPOCH),
                AgreementStatus.PROPOSED,
                "王经理",
                null,
                null,
                now,
                null);
        assertThat(agreements.add(proposed)).isTrue();
        return proposed.id();
    }

    private StaffingId posting(UUID employer, StaffingSide side) {
        var id = StaffingId.next(Instant.now());
        database.sql("""
                INSERT INTO staffing (id, employer_id, side, terms, valid_until, agreed, version, opened_at, changed_at)
                VALUES (:id, :employer, :side,
                        jsonb_build_object('side', :side, 'title', '装配工', 'headcount', 1, 'until', current_date + 9,
                                           'validUntil', current_date + 9),
                        current_date + 9, 0, 1, now(), now())
                """)
                .param("id", id.value())
                .param("employer", employer)
                .param("side", side.name())
                .update();
        return id;
    }
}
