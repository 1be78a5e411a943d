package wangang.matching.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wangang.matching.engine.Engine;
import wangang.matching.index.IndexSettings;

/**
 * Points in time shared by all searches that begin within a quarter of a second: pages of one search see one state of
 * the index, and Elasticsearch holds a few snapshots instead of one per search.
 */
@Component
class Snapshots {

    static final String KEEP_ALIVE = "2m";

    private static final Duration SHARED_FOR = Duration.ofMillis(250);

    private record Snapshot(String id, Instant takenAt) {}

    private final Engine engine;
    private final IndexSettings indices;
    private final Clock clock;
    private volatile @Nullable Snapshot latest;

    Snapshots(Engine engine, IndexSettings indices, Clock clock) {
        this.engine = engine;
        this.indices = indices;
        this.clock = clock;
    }

    String current() {
        var known = latest;
        if (known != null && known.takenAt().plus(SHARED_FOR).isAfter(clock.instant())) {
            return known.id();
        }
        var takenAt = clock.instant();
        var id = engine.search(client -> client.openPointInTime(
                        point -> point.index(indices.vacancies()).keepAlive(time -> time.time(KEEP_ALIVE))))
                .id();
        latest = new Snapshot(id, takenAt);
        return id;
    }

    /** After an index was lost: the next search takes a new one. */
    void forget() {
        latest = null;
    }
}
