package wangang.vacancy.employer.domain;

import org.jspecify.annotations.Nullable;

/**
 * What an employer says of itself, checked.
 *
 * @param industryCode GB/T 4754—2017
 * @param subdistrictCode nine digits
 * @param employees how many people it employs, for policies; told to nobody else
 */
public record EmployerProfile(
        String name,
        EmployerKind kind,
        String industryCode,
        String subdistrictCode,
        String address,
        @Nullable String intro,
        @Nullable Integer employees) {

    /** One that does not say how many people it employs. */
    public EmployerProfile(
            String name,
            EmployerKind kind,
            String industryCode,
            String subdistrictCode,
            String address,
            @Nullable String intro) {
        this(name, kind, industryCode, subdistrictCode, address, intro, null);
    }

    /** Whether an officer who verified the other profile verified this one too. */
    boolean isSameBusinessAs(EmployerProfile other) {
        return name.equals(other.name) && kind == other.kind;
    }
}
