package wangang.jobseeker.consent.adapter.web;

import java.util.List;

/**
 * Every purpose with its present answer.
 *
 * @param consents one for each purpose
 */
record ConsentAnswers(List<ConsentAnswer> consents) {}
