package wangang.campaign.interview.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import wangang.campaign.timetable.domain.Interview;

/**
 * When an interview is, and with whom of the booth.
 *
 * @param start minute of the day
 */
public record InterviewTime(LocalDate day, int start, int minutes, UUID interviewer) {

    public static InterviewTime of(LocalDate day, Interview interview) {
        return new InterviewTime(
                day,
                interview.start(),
                interview.end() - interview.start(),
                interview.interviewer().value());
    }

    public ZonedDateTime begins(ZoneId zone) {
        return day.atTime(LocalTime.ofSecondOfDay(start * 60L)).atZone(zone);
    }

    public ZonedDateTime ends(ZoneId zone) {
        return begins(zone).plusMinutes(minutes);
    }
}
