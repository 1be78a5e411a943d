package wangang.vacancy.policy.domain;

import org.jspecify.annotations.Nullable;
import wangang.vacancy.employer.domain.EmployerKind;
import wangang.vacancy.employer.domain.EmployerProfile;

/**
 * What of an employer a policy may ask for.
 *
 * @param employees null where it has not said
 */
public record EmployerFacts(
        EmployerKind kind,
        String industryCode,
        String subdistrictCode,
        @Nullable Integer employees) {

    public static EmployerFacts of(EmployerProfile profile) {
        return new EmployerFacts(
                profile.kind(), profile.industryCode(), profile.subdistrictCode(), profile.employees());
    }
}
