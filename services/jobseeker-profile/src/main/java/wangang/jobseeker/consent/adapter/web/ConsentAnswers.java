package wangang.jobseeker.consent.adapter.web;

import java.util.List;

/** Every purpose with its present answer. */
record ConsentAnswers(List<ConsentAnswer> consents) {}
