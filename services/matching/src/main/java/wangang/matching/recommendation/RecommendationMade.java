package wangang.matching.recommendation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.matching.ranking.Score;

/** Data of {@code recommendation.made.v1}; scores are absent for a saved search. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecommendationMade(
        UUID recommendationId,
        UUID jobseekerId,
        UUID vacancyId,
        UUID employerId,
        @Nullable Score scores,
        Channel channel,
        boolean candidate,
        Instant at) {

    enum Channel {
        MATCH,
        ALERT
    }
}
