package wangang.campaign.attendance.adapter.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.attendance.application.Applicant;
import wangang.campaign.attendance.domain.PersonNumber;

/**
 * Somebody who wishes for the booth and agreed to be shown to it.
 *
 * @param registrationId the registration's id
 * @param number of the person at the fair
 * @param label what the person is called there, such as 求职者 0137
 * @param jobseekerId the file's id, as in lists of candidates
 * @param rank that the employer gave, from 1; equal numbers are ties; absent when it gave none
 */
record ApplicantView(
        UUID registrationId,
        int number,
        String label,
        UUID jobseekerId,
        @Nullable Integer rank) {

    static ApplicantView of(Applicant applicant) {
        return new ApplicantView(
                applicant.registration().value(),
                applicant.number(),
                PersonNumber.of(applicant.number()),
                applicant.jobseeker().value(),
                applicant.rank());
    }
}
