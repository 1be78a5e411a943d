package wangang.campaign.progress.domain;

import java.time.Instant;
import java.util.UUID;
import wangang.campaign.market.domain.VacancyId;

/**
 * A vacancy was put into somebody's inbox.
 *
 * @param person a digest of the id, kept only so that nobody is counted twice
 */
public record RecommendationFact(UUID recommendationId, VacancyId vacancy, UUID person, Instant at) {}
