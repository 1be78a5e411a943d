package wangang.campaign.enrolment.adapter.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.enrolment.domain.Enrolment;
import wangang.campaign.enrolment.domain.EnrolmentStatus;

/** The data of every {@code enrolment.*.v1}; the reason of an officer stays here. */
record EnrolmentState(
        UUID enrolmentId,
        UUID campaignId,
        String campaign,
        UUID vacancyId,
        UUID employerId,
        long version,
        EnrolmentStatus status,
        Instant requestedAt,
        @Nullable Instant approvedAt,
        @Nullable Instant leftAt,
        Instant changedAt) {

    static EnrolmentState of(Enrolment enrolment, String campaign) {
        return new EnrolmentState(
                enrolment.id().value(),
                enrolment.campaign().value(),
                campaign,
                enrolment.vacancy().value(),
                enrolment.employer().value(),
                enrolment.version(),
                enrolment.status(),
                enrolment.requestedAt(),
                enrolment.approvedAt(),
                enrolment.leftAt(),
                enrolment.changedAt());
    }
}
