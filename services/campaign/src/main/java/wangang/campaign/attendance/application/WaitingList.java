package wangang.campaign.attendance.application;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import wangang.campaign.fair.domain.Fair;

/** Who waits gets a place that became free, the first first, and is told; the fair is locked, so that no place is given twice. */
@Component
class WaitingList {

    private final Registrations registrations;
    private final List<AttendanceFollower> followers;

    WaitingList(Registrations registrations, List<AttendanceFollower> followers) {
        this.registrations = registrations;
        this.followers = followers;
    }

    void moveUp(Fair fair, Instant now) {
        while (!fair.status().isOver()) {
            var next = registrations.firstWaiting(fair.id()).orElse(null);
            if (next == null || !fair.terms().hasPlace(registrations.countPlaces(fair.id()))) {
                return;
            }
            var movedUp = next.moveUp(now);
            registrations.update(movedUp);
            followers.forEach(follower -> follower.movedUp(fair, movedUp));
        }
    }
}
