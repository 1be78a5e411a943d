package wangang.vacancy.employer.domain;

import org.jspecify.annotations.Nullable;

/**
 * What an employer says of itself, checked.
 *
 * @param industryCode GB/T 4754—2017
 * @param subdistrictCode nine digits
 */
public record EmployerProfile(
        String name,
        EmployerKind kind,
        String industryCode,
        String subdistrictCode,
        String address,
        @Nullable String intro) {

    /** Whether an officer who verified the other profile verified this one too. */
    boolean isSameBusinessAs(EmployerProfile other) {
        return name.equals(other.name) && kind == other.kind;
    }
}
