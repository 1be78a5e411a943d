package wangang.matching.recommendation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One vacancy told to one person; {@code seq} grows by one per person without gaps. */
record InboxEntry(
        UUID recommendationId,
        UUID jobseekerId,
        long seq,
        UUID vacancyId,
        UUID employerId,
        String title,
        String employerName,
        List<String> reasons,
        @Nullable UUID alertId,
        @Nullable Double combined,
        Instant at) {}
