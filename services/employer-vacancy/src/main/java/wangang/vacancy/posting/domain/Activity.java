package wangang.vacancy.posting.domain;

import java.time.Instant;

/**
 * What is known of whether somebody still wants to fill a vacancy.
 *
 * @param at when its employer last published, changed or confirmed it, imported it again, or worked on an application
 * @param stale whether it has sunk since, because that was too long ago
 */
public record Activity(Instant at, boolean stale) {

    static Activity now(Instant now) {
        return new Activity(now, false);
    }
}
