package wangang.jobseeker.progress.domain;

import java.time.Instant;
import java.util.UUID;

/** A vacancy that was recommended to a person. */
public record ToldVacancy(UUID recommendationId, UUID jobseekerId, UUID vacancyId, Instant at) {}
