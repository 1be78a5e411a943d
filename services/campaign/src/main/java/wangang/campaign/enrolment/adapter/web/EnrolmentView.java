package wangang.campaign.enrolment.adapter.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.enrolment.application.SeenEnrolment;
import wangang.campaign.enrolment.domain.EnrolmentStatus;

/**
 * An enrolment as its employer and officers see it.
 *
 * @param enrolmentId the enrolment's id
 * @param campaignId the campaign
 * @param vacancyId the vacancy
 * @param title the vacancy's title
 * @param openings people wanted in all
 * @param remainingOpenings people still wanted
 * @param employerId whose vacancy it is
 * @param employerName the employer's name
 * @param status whether the vacancy takes part
 * @param reason why an officer refused it
 * @param version grows by every change; the ETag in quotes
 * @param requestedAt when the employer asked
 * @param approvedAt when it began to take part
 * @param leftAt when it ceased to
 * @param changedAt when it last changed
 */
record EnrolmentView(
        UUID enrolmentId,
        UUID campaignId,
        UUID vacancyId,
        String title,
        int openings,
        int remainingOpenings,
        UUID employerId,
        String employerName,
        EnrolmentStatus status,
        @Nullable String reason,
        long version,
        Instant requestedAt,
        @Nullable Instant approvedAt,
        @Nullable Instant leftAt,
        Instant changedAt) {

    static EnrolmentView of(SeenEnrolment seen) {
        var enrolment = seen.enrolment();
        return new EnrolmentView(
                enrolment.id().value(),
                enrolment.campaign().value(),
                enrolment.vacancy().value(),
                seen.title(),
                seen.openings(),
                seen.remainingOpenings(),
                enrolment.employer().value(),
                seen.employerName(),
                enrolment.status(),
                enrolment.reason(),
                enrolment.version(),
                enrolment.requestedAt(),
                enrolment.approvedAt(),
                enrolment.leftAt(),
                enrolment.changedAt());
    }
}
