package wangang.campaign.interview.adapter.web;

import java.time.Instant;
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
 * An interview as its employer sees it.
 *
 * @param interviewId the interview's id
 * @param registrationId the person's registration
 * @param person such as 求职者 0137
 * @param interviewer of the booth, by the label under which a change tells that they leave
 * @param begins when it begins
 * @param minutes how long it is
 * @param room where, by the room's code
 * @param link where it is entered when it is online; for the two sides only
 * @param status where it is in its life
 * @param cause why it was cancelled
 * @param result what was recorded
 * @param resultAt when the first result was recorded
 * @param late whether that was after the day of the interview
 * @param version grows by every change; the ETag in quotes
 */
record BoothInterview(
        UUID interviewId,
        UUID registrationId,
        String person,
        String interviewer,
        OffsetDateTime begins,
        int minutes,
        String room,
        @Nullable String link,
        InterviewStatus status,
        @Nullable CancelCause cause,
        @Nullable InterviewResult result,
        @Nullable Instant resultAt,
        boolean late,
        long version) {

    static BoothInterview of(SeenInterview seen, ZoneId zone) {
        var interview = seen.interview();
        var parties = interview.parties();
        return new BoothInterview(
                interview.id().value(),
                parties.registration(),
                Parties.nameOf(parties.number()),
                seen.interviewer(),
                interview.time().begins(zone).toOffsetDateTime(),
                interview.time().minutes(),
                parties.room(),
                seen.link(),
                interview.status(),
                interview.cause(),
                interview.result(),
                interview.resultAt(),
                interview.isLate(zone),
                interview.version());
    }
}
