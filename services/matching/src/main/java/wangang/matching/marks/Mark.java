package wangang.matching.marks;

import java.time.Instant;
import java.util.UUID;

/**
 * What a person thinks of a vacancy.
 *
 * @param vacancyId which vacancy
 * @param kind SAVED, to be found again; HIDDEN, in no list of the person
 * @param markedAt when it got this mark
 */
record Mark(UUID vacancyId, Kind kind, Instant markedAt) {

    enum Kind {
        SAVED,
        HIDDEN
    }
}
