package wangang.matching.marks;

import java.time.Instant;
import java.util.UUID;
import wangang.matching.search.VacancyHit;

/**
 * A vacancy that a person has marked.
 *
 * @param vacancyId the vacancy's id
 * @param kind SAVED or HIDDEN
 * @param markedAt when it got this mark
 * @param open whether one can still apply
 * @param vacancy as a search shows it
 */
record MarkedVacancy(UUID vacancyId, Mark.Kind kind, Instant markedAt, boolean open, VacancyHit vacancy) {}
