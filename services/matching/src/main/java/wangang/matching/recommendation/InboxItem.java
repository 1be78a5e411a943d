package wangang.matching.recommendation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person sees of a recommendation, in the inbox and on the stream. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InboxItem(
        long seq,
        UUID vacancyId,
        String title,
        String employerName,
        List<String> reasons,
        @Nullable UUID alertId,
        Instant at,
        @Nullable Instant readAt) {}
