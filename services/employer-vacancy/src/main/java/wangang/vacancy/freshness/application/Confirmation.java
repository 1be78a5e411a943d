package wangang.vacancy.freshness.application;

import java.util.List;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.posting.domain.VacancyId;

/**
 * What became of the word that a vacancy is still open.
 *
 * @param reasons why it does not count; empty when it does
 */
public record Confirmation(VacancyId vacancy, List<Rejection> reasons) {}
