package wangang.vacancy.policy.domain;

import java.time.Instant;
import java.util.UUID;
import wangang.platform.kernel.Uuid7;

/** Names a policy for ever; later ones are greater. */
public record PolicyId(UUID value) {

    public static PolicyId next(Instant now) {
        return new PolicyId(Uuid7.next(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
