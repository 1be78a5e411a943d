package wangang.jobseeker.paging;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import wangang.platform.web.Cursors;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;
import wangang.platform.web.RejectedException;

/** Pages of lists ordered by id, newest first. */
public final class IdCursor {

    private IdCursor() {}

    /** @throws RejectedException when the cursor is none of ours */
    public static @Nullable UUID of(Paging paging) {
        return paging.cursor() == null ? null : Cursors.decodeId(paging.cursor());
    }

    /** @param found one item more than a page, if there are more */
    public static <T> Page<T> page(List<T> found, Paging paging, Function<T, UUID> id) {
        if (found.size() <= paging.size()) {
            return new Page<>(found, null, null);
        }
        var items = found.subList(0, paging.size());
        return new Page<>(items, Cursors.encode(id.apply(items.getLast()).toString()), null);
    }
}
