package wangang.vacancy.duplicate.application;

import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.domain.VacancyId;

/**
 * A published vacancy beside one of another employer that is worth comparing.
 *
 * @param employer the other one
 * @param likeness estimated share of what both say, 0 to 1
 */
public record Pair(VacancyId vacancy, EmployerId employer, double likeness) {}
