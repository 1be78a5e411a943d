package wangang.portal.employer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The account's employer, as the employer-vacancy service answers it to its owner.
 *
 * @param status PENDING, VERIFIED, REFUSED or SUSPENDED
 * @param reason why an officer decided so
 */
public record OwnEmployer(
        UUID employerId,
        String name,
        @Nullable String kind,
        @Nullable String industryCode,
        @Nullable String subdistrictCode,
        @Nullable String intro,
        String status,
        @Nullable String creditCode,
        @Nullable String address,
        @Nullable Integer employees,
        @Nullable String reason,
        @Nullable Instant registeredAt,
        @Nullable Instant changedAt) {

    public static final String UNREGISTERED = "employer/not-registered";

    /** What is answered about anything but the employer itself to an account that has none. */
    public static final String WITHOUT_ONE = "vacancy/employer-not-registered";

    /** Only then anything may be published. */
    public boolean verified() {
        return "VERIFIED".equals(status);
    }
}
