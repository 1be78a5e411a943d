package wangang.campaign.attendance.adapter.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.attendance.domain.PersonNumber;
import wangang.campaign.attendance.domain.Registration;

/**
 * Somebody who was let in.
 *
 * @param registrationId the registration's id
 * @param number of the person at the fair
 * @param label what the person is called there, such as 求职者 0137
 * @param walkIn came without being registered
 * @param arrivedAt when the person was let in, the first time
 */
record ArrivalView(
        UUID registrationId,
        int number,
        String label,
        boolean walkIn,
        @Nullable Instant arrivedAt) {

    static ArrivalView of(Registration registration) {
        var ticket = registration.ticket();
        return new ArrivalView(
                ticket.id().value(),
                ticket.number(),
                PersonNumber.of(ticket.number()),
                registration.walkIn(),
                registration.arrivedAt());
    }
}
