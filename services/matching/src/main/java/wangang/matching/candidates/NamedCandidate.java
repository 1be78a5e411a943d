package wangang.matching.candidates;

import java.util.UUID;

/**
 * Somebody who was asked after by name of the file.
 *
 * @param vacancyId which of the vacancies fits best
 * @param candidate the person, judged for it
 */
record NamedCandidate(UUID vacancyId, Candidate candidate) {}
