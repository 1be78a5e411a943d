package wangang.campaign.interview.domain;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/** Now, as a day and a minute of it. */
public record Moment(LocalDate today, int minute) {

    public static Moment of(ZonedDateTime now) {
        return new Moment(now.toLocalDate(), now.getHour() * 60 + now.getMinute());
    }

    boolean isOver(LocalDate day) {
        return day.isBefore(today);
    }

    boolean isPast(LocalDate day, int minuteOfDay) {
        return isOver(day) || (day.equals(today) && minuteOfDay <= minute);
    }

    /** The first minute of that day that has not begun. */
    int next(LocalDate day) {
        return day.equals(today) ? minute + 1 : 0;
    }

    /** Which minute of that day it is; days ahead have not begun. */
    int on(LocalDate day) {
        return day.equals(today) ? minute : 0;
    }
}
