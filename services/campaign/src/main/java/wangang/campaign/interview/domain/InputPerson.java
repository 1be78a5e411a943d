package wangang.campaign.interview.domain;

import java.util.List;
import java.util.UUID;
import wangang.campaign.fair.domain.Session;

/**
 * Somebody registered who wishes for interviews.
 *
 * @param wishes booths, the dearest first
 */
public record InputPerson(UUID registration, List<Session> hours, List<UUID> wishes) {

    public InputPerson {
        hours = List.copyOf(hours);
        wishes = List.copyOf(wishes);
    }
}
