package wangang.campaign.interview.adapter.web;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.interview.application.SeenInterview;
import wangang.campaign.interview.domain.CancelCause;
import wangang.campaign.interview.domain.InterviewStatus;

/**
 * An interview as the person sees it.
 *
 * @param interviewId the interview's id
 * @param fairId the fair
 * @param fairName the fair's name
 * @param boothId the booth
 * @param employerName who interviews
 * @param vacancies on show at the booth, by id
 * @param begins when it begins
 * @param minutes how long it is
 * @param room where, by the room's code
 * @param link where it is entered when it is online; for the two sides only
 * @param status where it is in its life
 * @param cause why it was cancelled
 */
record OwnInterview(
        UUID interviewId,
        UUID fairId,
        String fairName,
        UUID boothId,
        String employerName,
        List<UUID> vacancies,
        OffsetDateTime begins,
        int minutes,
        String room,
        @Nullable String link,
        InterviewStatus status,
        @Nullable CancelCause cause) {

    static OwnInterview of(SeenInterview seen, ZoneId zone) {
        var interview = seen.interview();
        var parties = interview.parties();
        return new OwnInterview(
                interview.id().value(),
                parties.fair().value(),
                seen.fairName(),
                parties.booth().value(),
                seen.employerName(),
                seen.vacancies(),
                interview.time().begins(zone).toOffsetDateTime(),
                interview.time().minutes(),
                parties.room(),
                seen.link(),
                interview.status(),
                interview.cause());
    }
}
