package wangang.matching.index;

import java.time.Instant;

/**
 * One build of both indices; {@code records} counts what a rebuild has read from Kafka.
 *
 * @param number counts from 1
 * @param state where it is in its life
 * @param startedAt when its building began
 * @param changedAt when its state last changed
 * @param records what a rebuild has read from Kafka
 * @param revision of the form it was made in
 */
record Generation(int number, State state, Instant startedAt, Instant changedAt, long records, int revision) {

    enum State {
        BUILDING,
        SERVING,
        RETIRED,
        DROPPED,
        FAILED
    }

    String index(IndexSettings settings, Subject subject) {
        return settings.prefix() + subject.alias() + "-%06d".formatted(number);
    }

    /** Only what exists is written: requests demand this alias, so that a lost index is never made by a write. */
    String writeAlias(IndexSettings settings, Subject subject) {
        return index(settings, subject) + "-write";
    }
}
