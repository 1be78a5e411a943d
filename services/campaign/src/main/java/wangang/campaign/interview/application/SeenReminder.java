package wangang.campaign.interview.application;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That results of a day were missing.
 *
 * @param missing how many, when it was reminded
 * @param stillMissing how many are now
 */
public record SeenReminder(LocalDate day, int missing, long stillMissing, Instant at) {}
