package wangang.vacancy.applying.adapter.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.applying.application.Viewed;
import wangang.vacancy.applying.domain.Application;
import wangang.vacancy.applying.domain.ApplicationStatus;

/** An application as answered; the note only to the employer. */
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
