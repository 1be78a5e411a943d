package wangang.campaign.attendance.adapter.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.attendance.application.RecommendedBooth;
import wangang.campaign.attendance.application.RecommendedBooths;
import wangang.platform.web.Cursors;
import wangang.platform.web.Paging;

/** A place in the list of booths that suit a person: how well the last one suits, and which it is. */
final class FitCursor {

    private static final int PARTS = 2;

    private FitCursor() {}

    static String of(RecommendedBooth last) {
        return Cursors.encode(Double.toString(last.fit()), last.booth().toString());
    }

    /** Null at the beginning. */
    static RecommendedBooths.@Nullable After after(Paging paging) {
        return paging.cursor() == null
                ? null
                : Cursors.decode(
                        paging.cursor(),
                        PARTS,
                        parts -> new RecommendedBooths.After(
                                Double.parseDouble(parts.getFirst()), UUID.fromString(parts.getLast())));
    }
}
