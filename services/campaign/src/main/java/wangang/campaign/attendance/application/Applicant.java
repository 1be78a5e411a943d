package wangang.campaign.attendance.application;

import org.jspecify.annotations.Nullable;
import wangang.campaign.attendance.domain.JobseekerId;
import wangang.campaign.attendance.domain.RegistrationId;

/**
 * Somebody who wishes for a booth, has a place at the fair and agreed to be shown.
 *
 * @param number of the person at the fair
 * @param rank that the employer gave, from 1; null when it gave none
 */
public record Applicant(
        RegistrationId registration,
        int number,
        JobseekerId jobseeker,
        @Nullable Integer rank) {}
