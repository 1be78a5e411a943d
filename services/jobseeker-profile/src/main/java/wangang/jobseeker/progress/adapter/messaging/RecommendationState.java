package wangang.jobseeker.progress.adapter.messaging;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import wangang.jobseeker.progress.domain.ToldVacancy;

/** What is counted of a recommendation event; other fields are fine. */
record RecommendationState(UUID recommendationId, UUID jobseekerId, UUID vacancyId, Instant at) {

    RecommendationState {
        Objects.requireNonNull(recommendationId, "recommendationId");
        Objects.requireNonNull(jobseekerId, "jobseekerId");
        Objects.requireNonNull(vacancyId, "vacancyId");
        Objects.requireNonNull(at, "at");
    }

    ToldVacancy told() {
        return new ToldVacancy(recommendationId, jobseekerId, vacancyId, at);
    }
}
