package wangang.vacancy.employer.adapter.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerKind;
import wangang.vacancy.employer.domain.EmployerStatus;

/** The data of every {@code employer.*.v1}. */
record EmployerState(
        UUID employerId,
        String account,
        long version,
        String name,
        EmployerKind kind,
        String industryCode,
        String subdistrictCode,
        EmployerStatus status,
        @Nullable Double answerRate,
        @Nullable Double freshRate,
        Instant registeredAt,
        Instant changedAt) {

    static EmployerState of(Employer employer) {
        var profile = employer.profile();
        return new EmployerState(
                employer.id().value(),
                employer.account(),
                employer.version(),
                profile.name(),
                profile.kind(),
                profile.industryCode(),
                profile.subdistrictCode(),
                employer.status(),
                employer.responsiveness().answerRate(),
                employer.responsiveness().freshRate(),
                employer.registeredAt(),
                employer.changedAt());
    }
}
