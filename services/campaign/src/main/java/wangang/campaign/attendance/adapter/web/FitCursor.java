package wangang.campaign.attendance.adapter.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.attendance.application.RecommendedBooth;
import wangang.campaign.attendance.application.RecommendedBooths;
import wangang.platform.kernel.Rejection;
import wangang.platform.web.Cursors;
import wangang.platform.web.Paging;
import wangang.platform.web.RejectedException;

/** A place in the list of booths that suit a person: how well the last one suits, and which it is. */
final class FitCursor {

    private static final int PARTS = 2;

    private FitCursor() {}

    static String of(RecommendedBooth last) {
        return Cursors.encode(Double.toString(last.fit()), last.booth().toString());
    }

    /** Null at the beginning. */
    static RecommendedBooths.@Nullable After after(Paging paging) {
        if (paging.cursor() == null) {
            return null;
        }
        var parts = Cursors.decode(paging.cursor(), PARTS);
        try {
            return new RecommendedBooths.After(Double.parseDouble(parts.getFirst()), UUID.fromString(parts.getLast()));
        } catch (IllegalArgumentException unreadable) {
            var refusal = new RejectedException(
                    Rejection.invalid("request/invalid-cursor", "cursor", "翻页标记无效，请使用上一页返回的 nextCursor，或去掉该参数从头查起。"));
            refusal.initCause(unreadable);
            throw refusal;
        }
    }
}
