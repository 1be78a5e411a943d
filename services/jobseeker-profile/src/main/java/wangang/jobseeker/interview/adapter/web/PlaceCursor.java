package wangang.jobseeker.interview.adapter.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.interview.domain.FairInterview;
import wangang.jobseeker.interview.domain.FairInterview.Place;
import wangang.platform.kernel.Rejection;
import wangang.platform.web.Cursors;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;
import wangang.platform.web.RejectedException;

/** Pages of interviews by when they begin, the last first. */
final class PlaceCursor {

    /** Times outside are no interview's, and some are beyond what the database can compare. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private PlaceCursor() {}

    /** @throws RejectedException when the cursor is none of ours */
    static @Nullable Place of(Paging paging) {
        if (paging.cursor() == null) {
            return null;
        }
        var parts = Cursors.decode(paging.cursor(), 2);
        try {
            var begins = Instant.parse(parts.getFirst());
            if (begins.isBefore(EARLIEST) || begins.isAfter(LATEST)) {
                throw refused(null);
            }
            return new Place(begins, UUID.fromString(parts.getLast()));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            throw refused(notOurs);
        }
    }

    private static RejectedException refused(@Nullable Exception notOurs) {
        var refusal = new RejectedException(
                Rejection.invalid("request/invalid-cursor", "cursor", "翻页标记无效，请使用上一页返回的 nextCursor，或去掉该参数从头查起。"));
        if (notOurs != null) {
            refusal.initCause(notOurs);
        }
        return refusal;
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
