package wangang.campaign.interview.adapter.web;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.interview.application.SeenInterview;
import wangang.campaign.interview.domain.CancelCause;
import wangang.campaign.interview.domain.InterviewResult;
import wangang.campaign.interview.domain.InterviewStatus;
import wangang.campaign.interview.domain.Parties;

/**
 * An interview as officers see it.
 *
 * @param interviewId the interview's id
 * @param boothId the booth
 * @param employerName whose booth it is
 * @param registrationId the person's registration
 * @param person the number by which the booth knows the person, such as 求职者 0137
 * @param room of the booth, by its code
 * @param begins when it begins
 * @param minutes how long it is
 * @param status where it is in its life
 * @param cause why it was cancelled
 * @param result what came of it
 */
record InterviewOfFair(
        UUID interviewId,
        UUID boothId,
        String employerName,
        UUID registrationId,
        String person,
        String room,
        OffsetDateTime begins,
        int minutes,
        InterviewStatus status,
        @Nullable CancelCause cause,
        @Nullable InterviewResult result) {

    static InterviewOfFair of(SeenInterview seen, ZoneId zone) {
        var interview = seen.interview();
        var parties = interview.parties();
        return new InterviewOfFair(
                interview.id().value(),
                parties.booth().value(),
                seen.employerName(),
                parties.registration(),
                Parties.nameOf(parties.number()),
                parties.room(),
                interview.time().begins(zone).toOffsetDateTime(),
                interview.time().minutes(),
                interview.status(),
                interview.cause(),
                interview.result());
    }
}
