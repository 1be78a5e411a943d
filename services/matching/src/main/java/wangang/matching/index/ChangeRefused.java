package wangang.matching.index;

import java.util.Set;
import java.util.UUID;

/**
 * Elasticsearch will never take this change; {@code position} is its place in the list given, {@code kept} what the other
 * changes would have returned.
 */
final class ChangeRefused extends RuntimeException {

    private final int position;
    private final transient Set<UUID> kept;

    ChangeRefused(int position, String reason, Set<UUID> kept) {
        super(reason);
        this.position = position;
        this.kept = Set.copyOf(kept);
    }

    int position() {
        return position;
    }

    Set<UUID> kept() {
        return kept;
    }
}
