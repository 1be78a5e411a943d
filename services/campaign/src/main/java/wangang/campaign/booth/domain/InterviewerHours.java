package wangang.campaign.booth.domain;

import java.util.List;
import java.util.Objects;
import wangang.campaign.fair.domain.Session;

/**
 * Somebody who interviews at the booth.
 *
 * @param label how the employer tells them apart, such as 面试官 1, at most 20 characters; no name is needed
 * @param hours when they are there, each within a session of the fair
 */
public record InterviewerHours(String label, List<Session> hours) {

    public InterviewerHours {
        hours = Objects.requireNonNullElse(hours, List.<Session>of()).stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
