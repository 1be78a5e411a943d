package wangang.campaign.progress.adapter.messaging;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.market.domain.VacancyId;
import wangang.campaign.progress.domain.PersonDigest;
import wangang.campaign.progress.domain.RecommendationFact;

/** What this service reads of a recommendation. */
record RecommendationState(
        UUID recommendationId,
        UUID vacancyId,
        UUID jobseekerId,
        @Nullable Scores scores,
        Instant at) {

    record Scores(double combined) {}

    RecommendationState {
        Objects.requireNonNull(recommendationId, "recommendationId");
        Objects.requireNonNull(vacancyId, "vacancyId");
        Objects.requireNonNull(jobseekerId, "jobseekerId");
        Objects.requireNonNull(at, "at");
    }

    RecommendationFact fact() {
        return new RecommendationFact(
                recommendationId,
                new VacancyId(vacancyId),
                PersonDigest.of(jobseekerId),
                scores == null ? null : scores.combined(),
                at);
    }
}
