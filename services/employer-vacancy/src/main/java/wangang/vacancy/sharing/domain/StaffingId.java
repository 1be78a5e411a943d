package wangang.vacancy.sharing.domain;

import java.time.Instant;
import java.util.UUID;
import wangang.platform.kernel.Uuid7;

/** Names an offer or a need of staff for ever; ids grow with time. */
public record StaffingId(UUID value) implements Comparable<StaffingId> {

    public static StaffingId next(Instant now) {
        return new StaffingId(Uuid7.next(now));
    }

    @Override
    public int compareTo(StaffingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
