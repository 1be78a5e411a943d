package wangang.campaign.handout.domain;

import java.util.List;
import wangang.campaign.fair.domain.Session;

/**
 * A booth as its room's sign shows it.
 *
 * @param hours when at least one of its interviewers is there, in the order of beginnings
 */
public record BoothInRoom(String employer, List<Session> hours) {

    public BoothInRoom {
        hours = List.copyOf(hours);
    }
}
