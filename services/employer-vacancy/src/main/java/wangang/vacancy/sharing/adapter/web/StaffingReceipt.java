package wangang.vacancy.sharing.adapter.web;

import java.time.Instant;
import java.util.UUID;
import wangang.vacancy.sharing.domain.StaffPosting;
import wangang.vacancy.sharing.domain.StaffingForm;
import wangang.vacancy.sharing.domain.StaffingStatus;

/**
 * What its employer gets back after a change.
 *
 * @param staffingId its id
 * @param status OPEN or CLOSED
 * @param version grows by every change; the ETag in quotes
 * @param terms as they are now
 * @param remaining people about whom there is no agreement yet
 * @param changedAt when it last changed
 */
record StaffingReceipt(
        UUID staffingId, StaffingStatus status, long version, StaffingForm terms, int remaining, Instant changedAt) {

    static StaffingReceipt of(StaffPosting posting) {
        return new StaffingReceipt(
                posting.id().value(),
                posting.status(),
                posting.version(),
                posting.terms().form(),
                posting.remaining(),
                posting.changedAt());
    }
}
