package wangang.matching.recommendation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees of a recommendation, in the inbox and on the stream.
 *
 * @param seq grows within a person's inbox; the event's id on the stream
 * @param vacancyId what is recommended
 * @param title the vacancy's
 * @param employerName the vacancy's
 * @param reasons what speaks for it, in Chinese
 * @param alertId the saved search that found it
 * @param at when it was put there
 * @param readAt when it was read
 */
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
