package wangang.campaign.attendance.application;

import java.time.Instant;
import org.springframework.stereotype.Component;
import wangang.campaign.fair.domain.Fair;

/** Who waits gets a place that became free, the first first; the fair is locked, so that no place is given twice. */
@Component
class WaitingList {

    private final Registrations registrations;

    WaitingList(Registrations registrations) {
        this.registrations = registrations;
    }

    void moveUp(Fair fair, Instant now) {
        while (!fair.status().isOver()) {
            var next = registrations.firstWaiting(fair.id()).orElse(null);
            if (next == null || !fair.terms().hasPlace(registrations.countPlaces(fair.id()))) {
                return;
            }
            registrations.update(next.moveUp(now));
        }
    }
}
