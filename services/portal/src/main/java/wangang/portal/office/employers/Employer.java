package wangang.portal.office.employers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An employer as officers see it. */
public record Employer(
        UUID employerId,
        String name,
        @Nullable String kind,
        @Nullable String industryCode,
        @Nullable String subdistrictCode,
        @Nullable String intro,
        String status,
        long version,
        @Nullable String creditCode,
        @Nullable String address,
        @Nullable String reason,
        @Nullable Instant registeredAt,
        @Nullable Instant changedAt) {

    public String etag() {
        return "\"" + version + "\"";
    }

    public boolean mayBeVerified() {
        return !"VERIFIED".equals(status);
    }

    public boolean mayBeRefused() {
        return "PENDING".equals(status);
    }

    public boolean mayBeSuspended() {
        return "VERIFIED".equals(status);
    }
}
