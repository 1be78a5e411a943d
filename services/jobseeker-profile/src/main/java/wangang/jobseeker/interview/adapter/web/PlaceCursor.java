package wangang.jobseeker.interview.adapter.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.interview.domain.FairInterview;
import wangang.jobseeker.interview.domain.FairInterview.Place;
import wangang.platform.web.Cursors;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;
import wangang.platform.web.RejectedException;

/** Pages of interviews by when they begin, the last first. */
final class PlaceCursor {

    private PlaceCursor() {}

    /** @throws RejectedException when the cursor is none of ours */
    static @Nullable Place of(Paging paging) {
        return paging.cursor() == null
                ? null
                : Cursors.decode(
                        paging.cursor(),
                        2,
                        parts -> new Place(Cursors.instant(parts.getFirst()), UUID.fromString(parts.getLast())));
    }

    /** @param found one item more than a page, if there are more */
    static Page<FairInterview> page(List<FairInterview> found, Paging paging) {
        if (found.size() <= paging.size()) {
            return new Page<>(found, null, null);
        }
        var items = found.subList(0, paging.size());
        var last = items.getLast().place();
        return new Page<>(
                items,
                Cursors.encode(last.begins().toString(), last.interviewId().toString()),
                null);
    }
}
