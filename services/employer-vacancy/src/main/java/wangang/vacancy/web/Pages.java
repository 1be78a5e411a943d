package wangang.vacancy.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import wangang.platform.web.Cursors;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;

/** Pages of lists that are ordered by id, or by something before it. */
public final class Pages {

    private Pages() {}

    /** The last id of the page before, or null at the beginning. */
    public static @Nullable UUID after(Paging paging) {
        return paging.cursor() == null ? null : Cursors.decodeId(paging.cursor());
    }

    /** The same where the order goes by more than the id; {@code parts} as {@link #byKey} wrote them. */
    public static <K> @Nullable K after(Paging paging, int parts, Function<List<String>, K> reading) {
        return paging.cursor() == null ? null : Cursors.decode(paging.cursor(), parts, reading);
    }

    /** @param found one more than the page holds when there is a next one */
    public static <T, V> Page<V> of(List<T> found, Paging paging, Function<T, UUID> id, Function<T, V> view) {
        return byKey(found, paging, one -> List.of(id.apply(one).toString()), view);
    }

    /** @param key what the order goes by, the last one's is where the next page begins */
    public static <T, V> Page<V> byKey(
            List<T> found, Paging paging, Function<T, List<String>> key, Function<T, V> view) {
        if (found.size() <= paging.size()) {
            return new Page<>(found.stream().map(view).toList(), null, null);
        }
        var page = found.subList(0, paging.size());
        return new Page<>(
                page.stream().map(view).toList(),
                Cursors.encode(key.apply(page.getLast()).toArray(String[]::new)),
                null);
    }
}
