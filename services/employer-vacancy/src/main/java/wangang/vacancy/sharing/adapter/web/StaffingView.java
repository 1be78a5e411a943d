package wangang.vacancy.sharing.adapter.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.sharing.application.StaffingSeen;
import wangang.vacancy.sharing.domain.StaffingEnd;
import wangang.vacancy.sharing.domain.StaffingForm;
import wangang.vacancy.sharing.domain.StaffingStatus;

/**
 * An offer or a need of staff as answered; what came of it is for its owner and officers.
 *
 * @param staffingId its id
 * @param employerId whose it is
 * @param employerName full name
 * @param status OPEN or CLOSED
 * @param version grows by every change; the ETag in quotes
 * @param terms what is offered or needed
 * @param remaining people about whom there is no agreement yet
 * @param agreed people about whom there is one
 * @param openedAt when it was posted
 * @param changedAt when it last changed
 * @param closedAt when it was closed
 * @param closedCause what closed it
 */
record StaffingView(
        UUID staffingId,
        UUID employerId,
        String employerName,
        StaffingStatus status,
        long version,
        StaffingForm terms,
        int remaining,
        @Nullable Integer agreed,
        Instant openedAt,
        Instant changedAt,
        @Nullable Instant closedAt,
        @Nullable StaffingEnd closedCause) {

    static StaffingView of(StaffingSeen seen) {
        var posting = seen.posting();
        var closing = seen.full() ? posting.closing() : null;
        return new StaffingView(
                posting.id().value(),
                posting.employer().value(),
                seen.employerName(),
                posting.status(),
                posting.version(),
                posting.terms().form(),
                posting.remaining(),
                seen.full() ? posting.agreed() : null,
                posting.openedAt(),
                posting.changedAt(),
                closing == null ? null : closing.at(),
                closing == null ? null : closing.cause());
    }
}
