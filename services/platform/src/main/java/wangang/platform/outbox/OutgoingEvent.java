package wangang.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact to be told: {@code key} is the aggregate's id and the record key, {@code version} the aggregate's version,
 * {@code payload} its full state (any type Jackson writes), or null for a tombstone.
 */
public record OutgoingEvent(
        String topic,
        UUID key,
        String type,
        long version,
        Instant at,
        @Nullable Object payload) {

    /** Removes the key from a compacted topic; sent after the event that says why. */
    public static OutgoingEvent tombstone(String topic, UUID key, long version, Instant at) {
        return new OutgoingEvent(topic, key, "tombstone", version, at, null);
    }
}
