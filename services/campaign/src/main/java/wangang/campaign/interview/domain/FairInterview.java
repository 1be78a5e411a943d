package wangang.campaign.interview.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import wangang.campaign.timetable.domain.Interview;
import wangang.campaign.timetable.domain.InterviewerId;
import wangang.campaign.timetable.domain.Notice;
import wangang.campaign.timetable.domain.PersonId;
import wangang.platform.kernel.Outcome;

/**
 * An interview at a fair. Every change after the draft makes the next version.
 *
 * @param cause why it was cancelled
 * @param resultAt when the first result was recorded
 * @param ticket what nobody can guess and lets the two sides into an online room
 */
public record FairInterview(
        InterviewId id,
        Parties parties,
        InterviewTime time,
        InterviewStatus status,
        @Nullable CancelCause cause,
        @Nullable InterviewResult result,
        @Nullable Instant resultAt,
        String ticket,
        long version,
        Instant changedAt) {

    public static FairInterview draft(InterviewId id, Parties parties, InterviewTime time, String ticket, Instant now) {
        return new FairInterview(id, parties, time, InterviewStatus.DRAFT, null, null, null, ticket, 0, now);
    }

    public InterviewEvent.Scheduled publish(Instant now) {
        return new InterviewEvent.Scheduled(next(time, InterviewStatus.SCHEDULED, null, null, null, now));
    }

    public InterviewEvent.Moved move(LocalDate day, Interview to, Instant now) {
        return new InterviewEvent.Moved(
                next(InterviewTime.of(day, to), InterviewStatus.SCHEDULED, null, null, null, now));
    }

    public InterviewEvent.Cancelled cancel(Notice.Cause why, Instant now) {
        return cancel(CancelCause.of(why), now);
    }

    public InterviewEvent.Cancelled cancel(CancelCause why, Instant now) {
        return new InterviewEvent.Cancelled(next(time, InterviewStatus.CANCELLED, why, null, null, now));
    }

    /** From its beginning on, however late; another result until the end of the day on which the first was recorded. */
    public Outcome<InterviewEvent> end(InterviewResult with, ZonedDateTime now) {
        if (status != InterviewStatus.SCHEDULED && status != InterviewStatus.ENDED) {
            return Outcome.refused(InterviewRefusals.CANCELLED);
        }
        if (now.isBefore(time.begins(now.getZone()))) {
            return Outcome.refused(InterviewRefusals.NOT_BEGUN);
        }
        if (resultAt != null
                && now.toLocalDate().isAfter(resultAt.atZone(now.getZone()).toLocalDate())) {
            return Outcome.refused(InterviewRefusals.RESULT_FIXED);
        }
        var at = now.toInstant();
        return Outcome.done(new InterviewEvent.Ended(
                next(time, InterviewStatus.ENDED, null, with, resultAt == null ? at : resultAt, at)));
    }

    /** Nobody came, as officers say. */
    public InterviewEvent.Ended miss(Instant now) {
        return new InterviewEvent.Ended(next(
                time, InterviewStatus.ENDED, null, InterviewResult.NO_SHOW, resultAt == null ? now : resultAt, now));
    }

    /** Never when it is a draft's, and never again once its person is erased. */
    public boolean isTold() {
        return status != InterviewStatus.DRAFT && parties.isKnown();
    }

    /** Recorded after the day of the interview. */
    public boolean isLate(ZoneId zone) {
        return resultAt != null && resultAt.atZone(zone).toLocalDate().isAfter(time.day());
    }

    /** As the timetable of its day knows it. */
    public Interview inTimetable() {
        return new Interview(
                new PersonId(parties.registration()),
                new wangang.campaign.timetable.domain.BoothId(parties.booth().value()),
                new InterviewerId(time.interviewer()),
                time.start(),
                time.start() + time.minutes());
    }

    private FairInterview next(
            InterviewTime at,
            InterviewStatus as,
            @Nullable CancelCause why,
            @Nullable InterviewResult with,
            @Nullable Instant recorded,
            Instant now) {
        return new FairInterview(id, parties, at, as, why, with, recorded, ticket, version + 1, now);
    }
}
