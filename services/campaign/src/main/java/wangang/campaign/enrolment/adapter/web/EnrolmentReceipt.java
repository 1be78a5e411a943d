package wangang.campaign.enrolment.adapter.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.enrolment.domain.Enrolment;
import wangang.campaign.enrolment.domain.EnrolmentStatus;

/**
 * What is answered to a change of an enrolment.
 *
 * @param enrolmentId the enrolment's id
 * @param campaignId the campaign
 * @param vacancyId the vacancy
 * @param status whether the vacancy takes part now
 * @param reason why an officer refused it
 * @param version grows by every change; the ETag in quotes
 * @param changedAt when it last changed
 */
record EnrolmentReceipt(
        UUID enrolmentId,
        UUID campaignId,
        UUID vacancyId,
        EnrolmentStatus status,
        @Nullable String reason,
        long version,
        Instant changedAt) {

    static EnrolmentReceipt of(Enrolment enrolment) {
        return new EnrolmentReceipt(
                enrolment.id().value(),
                enrolment.campaign().value(),
                enrolment.vacancy().value(),
                enrolment.status(),
                enrolment.reason(),
                enrolment.version(),
                enrolment.changedAt());
    }
}
