package wangang.vacancy.sharing.domain;

import java.time.Instant;
import java.util.UUID;
import wangang.platform.kernel.Uuid7;

/** Names an agreement for ever; ids grow with time. */
public record AgreementId(UUID value) {

    public static AgreementId next(Instant now) {
        return new AgreementId(Uuid7.next(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
