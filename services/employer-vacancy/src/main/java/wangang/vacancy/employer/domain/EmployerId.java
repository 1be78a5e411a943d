package wangang.vacancy.employer.domain;

import java.time.Instant;
import java.util.UUID;
import wangang.platform.kernel.Uuid7;

/** Names an employer for ever. */
public record EmployerId(UUID value) {

    public static EmployerId next(Instant now) {
        return new EmployerId(Uuid7.next(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
