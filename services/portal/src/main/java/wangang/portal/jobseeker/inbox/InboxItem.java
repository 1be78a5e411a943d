package wangang.portal.jobseeker.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recommendation in the inbox and on the stream, as the matching service tells it. */
record InboxItem(
        long seq,
        UUID vacancyId,
        String title,
        @Nullable String employerName,
        @Nullable List<String> reasons,
        @Nullable UUID alertId,
        @Nullable Instant at,
        @Nullable Instant readAt) {

    /** A part of the inbox. */
    record Page(List<InboxItem> items, @Nullable String nextCursor) {

        /** Where the stream goes on from. */
        public long last() {
            return items.stream().mapToLong(InboxItem::seq).max().orElse(0);
        }
    }
}
