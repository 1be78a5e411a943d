package wangang.matching.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import wangang.matching.engine.Engine;

/** The index as it was at one moment, for all requests of a page. */
final class PinnedIndex {

    private static final int NOT_FOUND = 404;

    private final Engine engine;
    private final Snapshots snapshots;
    private volatile String snapshot;

    PinnedIndex(Engine engine, Snapshots snapshots, String snapshot) {
        this.engine = engine;
        this.snapshots = snapshots;
        this.snapshot = snapshot;
    }

    /** What the next page goes on with. */
    String snapshot() {
        return snapshot;
    }

    /** A snapshot that has gone is replaced by a present one: better a hit twice than no page. Safe for several threads. */
    <T> SearchResponse<T> search(SearchRequest.Builder request, Class<T> form) {
        var built = request.build();
        var pinned = snapshot;
        try {
            return search(built, form, pinned);
        } catch (ElasticsearchException gone) {
            if (gone.status() != NOT_FOUND) {
                throw gone;
            }
            return search(built, form, another(pinned));
        }
    }

    private synchronized String another(String gone) {
        if (snapshot.equals(gone)) {
            snapshots.forget();
            snapshot = snapshots.current();
        }
        return snapshot;
    }

    private <T> SearchResponse<T> search(SearchRequest request, Class<T> form, String pinned) {
        return engine.search(client -> client.search(
                request.rebuild()
                        .pit(point -> point.id(pinned).keepAlive(time -> time.time(Snapshots.KEEP_ALIVE)))
                        .build(),
                form));
    }
}
