package wangang.vacancy.legality.application;

import wangang.vacancy.legality.domain.LegalRecord;

/**
 * A draft that the law keeps from being published.
 *
 * @param version of the vacancy
 */
public record BlockedDraft(LegalRecord found, String title, String employerName, long version) {}
