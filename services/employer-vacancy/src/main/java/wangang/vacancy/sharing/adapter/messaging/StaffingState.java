package wangang.vacancy.sharing.adapter.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.sharing.domain.StaffPosting;
import wangang.vacancy.sharing.domain.StaffingForm;
import wangang.vacancy.sharing.domain.StaffingStatus;

/** The data of every {@code staffing.*.v1}; the employer as it is at that time. */
record StaffingState(
        UUID staffingId,
        UUID employerId,
        String employerAccount,
        String employerName,
        long version,
        StaffingStatus status,
        StaffingForm terms,
        int remaining,
        Instant openedAt,
        Instant changedAt,
        @Nullable Instant closedAt) {

    static StaffingState of(StaffPosting posting, Employer employer) {
        var closing = posting.closing();
        return new StaffingState(
                posting.id().value(),
                employer.id().value(),
                employer.account(),
                employer.profile().name(),
                posting.version(),
                posting.status(),
                posting.terms().form(),
                posting.remaining(),
                posting.openedAt(),
                posting.changedAt(),
                closing == null ? null : closing.at());
    }
}
