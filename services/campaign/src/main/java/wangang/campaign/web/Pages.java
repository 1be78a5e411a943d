package wangang.campaign.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import wangang.platform.web.Cursors;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;

/** Pages of lists, most of them ordered by id. */
public final class Pages {

    private Pages() {}

    /** The last id of the page before, or null at the beginning. */
    public static @Nullable UUID after(Paging paging) {
        return paging.cursor() == null ? null : Cursors.decodeId(paging.cursor());
    }

    /** @param found one more than the page holds when there is a next one */
    public static <T, V> Page<V> of(List<T> found, Paging paging, Function<T, UUID> id, Function<T, V> view) {
        return ofPlaces(found, paging, last -> Cursors.encode(id.apply(last).toString()), view);
    }

    /**
     * The same in another order.
     *
     * @param cursor of the place behind an item
     */
    public static <T, V> Page<V> ofPlaces(
            List<T> found, Paging paging, Function<T, String> cursor, Function<T, V> view) {
        if (found.size() <= paging.size()) {
            return new Page<>(found.stream().map(view).toList(), null, null);
        }
        var page = found.subList(0, paging.size());
        return new Page<>(page.stream().map(view).toList(), cursor.apply(page.getLast()), null);
    }
}
