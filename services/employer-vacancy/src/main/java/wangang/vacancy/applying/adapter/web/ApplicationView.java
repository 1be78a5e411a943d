package wangang.vacancy.applying.adapter.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.applying.application.Viewed;
import wangang.vacancy.applying.domain.Application;
import wangang.vacancy.applying.domain.ApplicationStatus;

/**
 * An application as answered; the note only to the employer.
 *
 * @param applicationId the application's id
 * @param vacancyId what was applied for
 * @param employerId whose vacancy it is
 * @param jobseekerId who applied
 * @param status how far it has come
 * @param version grows by every change; the ETag in quotes
 * @param consent what the person agreed to
 * @param note the employer's note
 * @param submittedAt when the person applied
 * @param changedAt when it last progressed
 */
record ApplicationView(
        UUID applicationId,
        UUID vacancyId,
        UUID employerId,
        UUID jobseekerId,
        ApplicationStatus status,
        long version,
        ConsentView consent,
        @Nullable String note,
        Instant submittedAt,
        Instant changedAt) {

    /**
     * The consent that came with an application.
     *
     * @param recipientEmployerId who may see the file
     * @param textVersion which wording was agreed to
     * @param grantedAt when
     */
    record ConsentView(UUID recipientEmployerId, String textVersion, Instant grantedAt) {}

    static ApplicationView of(Viewed viewed) {
        return of(viewed.application(), viewed.byEmployer());
    }

    static ApplicationView of(Application application, boolean byEmployer) {
        var consent = application.consent();
        return new ApplicationView(
                application.id().value(),
                application.vacancy().value(),
                application.employer().value(),
                application.jobseeker().value(),
                application.status(),
                application.version(),
                new ConsentView(consent.recipient().value(), consent.textVersion(), consent.grantedAt()),
                byEmployer ? application.note() : null,
                application.submittedAt(),
                application.changedAt());
    }
}
