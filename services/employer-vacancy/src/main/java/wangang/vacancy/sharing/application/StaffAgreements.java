package wangang.vacancy.sharing.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.sharing.domain.AgreementId;
import wangang.vacancy.sharing.domain.AgreementStatus;
import wangang.vacancy.sharing.domain.StaffAgreement;
import wangang.vacancy.sharing.domain.StaffingId;

/** All agreements and proposals, kept for good. Lock one after its offer and its need. */
public interface StaffAgreements {

    /**
     * Which are listed.
     *
     * @param employer on either side; null for all
     * @param subdistricts of the employer on either side; empty means all
     */
    record Filter(
            @Nullable EmployerId employer,
            Set<String> subdistricts,
            @Nullable AgreementStatus status) {}

    /** False when one about the same offer and need waits for an answer. */
    boolean add(StaffAgreement proposed);

    void update(StaffAgreement answered);

    Optional<AgreementSeen> find(AgreementId id);

    Optional<StaffAgreement> lock(AgreementId id);

    /** Nobody can answer any more: one of the postings has closed. */
    void lapse(List<StaffingId> closed, Instant now);

    /** Newest first, before {@code before}. */
    List<AgreementSeen> list(Filter filter, @Nullable UUID before, int limit);

    /**
     * By month of the agreement and subdistrict of either employer, newest month first.
     *
     * @param subdistricts empty means all
     * @param since first day that counts
     */
    List<SharingTotal> totals(Set<String> subdistricts, LocalDate since, ZoneId zone);
}
