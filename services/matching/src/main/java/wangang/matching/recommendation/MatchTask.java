package wangang.matching.recommendation;

import java.util.UUID;

/** Something to be matched, as it was at a version; {@code payload} is the document in JSON. */
record MatchTask(Kind kind, UUID subject, long version, String payload, int attempts) {

    enum Kind {
        VACANCY,
        PERSON,
        ALERTS
    }
}
