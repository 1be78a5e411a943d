package wangang.vacancy.freshness.application;

import java.time.Instant;
import wangang.vacancy.posting.domain.VacancyId;

/**
 * Whether a vacancy is still open, put to its employer.
 *
 * @param version of the vacancy
 * @param at when it was put
 */
public record Question(VacancyId vacancy, long version, Doubt doubt, Instant at) {}
