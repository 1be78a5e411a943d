package wangang.vacancy.applying.adapter.messaging;

import java.time.Instant;
import java.util.UUID;
import wangang.vacancy.applying.domain.Application;
import wangang.vacancy.applying.domain.ApplicationStatus;
import wangang.vacancy.applying.domain.Steps;

/** The data of every {@code application.*.v1}. */
record ApplicationState(
        UUID applicationId,
        UUID vacancyId,
        UUID employerId,
        UUID jobseekerId,
        long version,
        ApplicationStatus status,
        ConsentState consent,
        Steps steps,
        Instant submittedAt,
        Instant changedAt) {

    record ConsentState(UUID recipientEmployerId, String textVersion, Instant grantedAt) {}

    static ApplicationState of(Application application) {
        var consent = application.consent();
        return new ApplicationState(
                application.id().value(),
                application.vacancy().value(),
                application.employer().value(),
                application.jobseeker().value(),
                application.version(),
                application.status(),
                new ConsentState(consent.recipient().value(), consent.textVersion(), consent.grantedAt()),
                application.steps(),
                application.submittedAt(),
                application.changedAt());
    }
}
