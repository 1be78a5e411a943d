package wangang.vacancy.candidates.application;

import java.time.Instant;
import wangang.vacancy.posting.domain.VacancyId;

/**
 * New candidates of a vacancy.
 *
 * @param version of the vacancy
 * @param count how many since the last time, 1 or more
 * @param at when they are told
 */
public record FoundCandidates(VacancyId vacancy, long version, int count, Instant at) {}
