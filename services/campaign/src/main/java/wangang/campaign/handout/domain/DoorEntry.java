package wangang.campaign.handout.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.campaign.fair.domain.Session;

/**
 * Somebody who is expected at the door.
 *
 * @param firstAppointment when the first interview begins; absent when there is none
 * @param hours when the person said to be there
 * @param arrivedAt when the person was let in
 */
public record DoorEntry(
        int number,
        @Nullable Instant firstAppointment,
        List<Session> hours,
        @Nullable Instant arrivedAt) {

    public DoorEntry {
        hours = List.copyOf(hours);
    }
}
