package wangang.vacancy.legality.application;

import wangang.vacancy.legality.domain.LegalRecord;

/**
 * A vacancy that the law keeps from being published, or would if it were not yet.
 *
 * @param version of the vacancy
 */
public record BlockedVacancy(LegalRecord found, String title, String employerName, long version) {}
