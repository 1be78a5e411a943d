package wangang.vacancy.employer.adapter.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerKind;
import wangang.vacancy.employer.domain.EmployerStatus;

/**
 * An employer as answered; what only the owner and officers may see is absent for everybody else.
 *
 * @param employerId the employer's id
 * @param name full name
 * @param kind kind of employer
 * @param industryCode GB/T 4754
 * @param subdistrictCode of its seat, 9 digits
 * @param intro in its own words
 * @param status its standing; VERIFIED alone may publish
 * @param version grows by every change; the ETag in quotes
 * @param creditCode 统一社会信用代码 (GB 32100)
 * @param address of its seat
 * @param employees how many people it employs
 * @param reason why an officer decided so
 * @param registeredAt when it was registered
 * @param changedAt when it last changed
 */
record EmployerView(
        UUID employerId,
        String name,
        EmployerKind kind,
        String industryCode,
        String subdistrictCode,
        @Nullable String intro,
        EmployerStatus status,
        long version,
        @Nullable String creditCode,
        @Nullable String address,
        @Nullable Integer employees,
        @Nullable String reason,
        @Nullable Instant registeredAt,
        @Nullable Instant changedAt) {

    static EmployerView full(Employer employer) {
        return of(employer, true);
    }

    static EmployerView open(Employer employer) {
        return of(employer, false);
    }

    private static EmployerView of(Employer employer, boolean full) {
        var profile = employer.profile();
        return new EmployerView(
                employer.id().value(),
                profile.name(),
                profile.kind(),
                profile.industryCode(),
                profile.subdistrictCode(),
                profile.intro(),
                employer.status(),
                employer.version(),
                full ? employer.creditCode().value() : null,
                full ? profile.address() : null,
                full ? profile.employees() : null,
                full ? employer.reason() : null,
                full ? employer.registeredAt() : null,
                full ? employer.changedAt() : null);
    }
}
