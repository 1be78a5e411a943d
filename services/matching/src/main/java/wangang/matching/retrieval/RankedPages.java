package wangang.matching.retrieval;

import java.util.List;
import java.util.function.Function;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.platform.web.Cursors;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;

/** Pages of a list that is ranked anew for every request; the cursor is a place in it. */
public final class RankedPages {

    private RankedPages() {}

    /** Only what is on the page is turned into what is shown. */
    public static <M, T> Outcome<Page<T>> of(List<M> ranked, Paging paging, Function<List<M>, List<T>> shown) {
        int from = 0;
        var cursor = paging.cursor();
        if (cursor != null) {
            try {
                from = Integer.parseInt(Cursors.decode(cursor, 1).getFirst());
            } catch (NumberFormatException unreadable) {
                return Outcome.refused(Rejection.invalid(
                        "request/invalid-cursor", "cursor", "翻页标记无效，请使用上一页返回的 nextCursor，或去掉该参数从头查起。"));
            }
        }
        from = Math.clamp(from, 0, ranked.size());
        int to = Math.min(ranked.size(), from + paging.size());
        var next = to < ranked.size() ? Cursors.encode(Integer.toString(to)) : null;
        return Outcome.done(new Page<>(shown.apply(ranked.subList(from, to)), next, (long) ranked.size()));
    }
}
