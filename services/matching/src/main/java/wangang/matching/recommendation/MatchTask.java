package wangang.matching.recommendation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something to be matched, as it was at a version; {@code payload} is the event's data in JSON, null of alerts. */
record MatchTask(
        Kind kind, UUID subject, long version, @Nullable String payload, int attempts) {

    enum Kind {
        VACANCY(1),
        ALERTS(1),
        PERSON(4);

        private final int part;

        Kind(int part) {
            this.part = part;
        }

        /** How many of so many may be of this kind; a changed profile is in less of a hurry than a new vacancy. */
        int shareOf(int tasks) {
            return Math.max(1, tasks / part);
        }
    }
}
