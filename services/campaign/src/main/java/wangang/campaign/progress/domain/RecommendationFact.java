package wangang.campaign.progress.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.market.domain.VacancyId;

/**
 * A vacancy was put into somebody's inbox.
 *
 * @param person a digest of the id, so that nobody is counted twice and nobody can be found
 * @param score how well both sides fit, 0 to 1; absent for what a saved search found
 */
public record RecommendationFact(
        UUID recommendationId,
        VacancyId vacancy,
        UUID person,
        @Nullable Double score,
        Instant at) {}
