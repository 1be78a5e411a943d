package wangang.matching.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wangang.matching.relevance.Ranked;

/** The hits of a search in its order, portion by portion. */
@FunctionalInterface
interface HitOrder {

    /**
     * Where an order goes on.
     *
     * @param window the next hit of those that are ordered in memory; −1 behind them
     * @param after sort values of the last hit that the index ordered
     */
    record Place(int window, List<FieldValue> after) {

        static final Place START = new Place(0, List.of());
        static final int BEHIND = -1;
    }

    /** A hit, and the place behind it. */
    record Placed(Ranked hit, Place next) {}

    /**
     * @param hits in their order
     * @param exhausted whether these are the last
     * @param counts of all hits; only when asked for
     */
    record Portion(
            List<Placed> hits, boolean exhausted, @Nullable Counts counts) {}

    /** How many hits there are in all, and of each value of a facet. */
    record Counts(long total, Map<String, List<SearchPage.Count>> facets) {}

    Portion portion(Place from, int wanted, boolean counted);
}
