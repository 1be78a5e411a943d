package wangang.campaign.interview.domain;

import java.time.LocalDate;
import wangang.campaign.timetable.domain.Notice;

/**
 * What of a day has to be told.
 *
 * @param before the day of the interview until now; another one when it moves to that day
 */
public record DayNotice(LocalDate day, Notice notice, LocalDate before) {

    public DayNotice(LocalDate day, Notice notice) {
        this(day, notice, day);
    }

    public boolean isOfTwoDays() {
        return !day.equals(before);
    }
}
