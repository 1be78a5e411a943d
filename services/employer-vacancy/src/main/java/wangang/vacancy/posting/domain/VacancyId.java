package wangang.vacancy.posting.domain;

import java.time.Instant;
import java.util.UUID;
import wangang.platform.kernel.Uuid7;

/** Names a vacancy for ever; ids grow with time. */
public record VacancyId(UUID value) {

    public static VacancyId next(Instant now) {
        return new VacancyId(Uuid7.next(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
