package wangang.portal.employer.fairs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the employer's open vacancies, and whether it takes part in the fair's campaign.
 *
 * @param status of its enrolment; null without one
 * @param reason why an officer refused it
 */
record Showable(
        UUID vacancyId,
        String title,
        @Nullable String status,
        @Nullable String reason) {

    public boolean ready() {
        return "APPROVED".equals(status);
    }

    public boolean waits() {
        return "PENDING".equals(status);
    }

    /** An enrolment as the service answers it. */
    record Enrolment(
            UUID campaignId,
            UUID vacancyId,
            String status,
            @Nullable String reason) {}
}
