package wangang.matching.vocabulary;

import java.time.DayOfWeek;

/** A stretch of a day of the week, from and to on half hours such as 09:30 and 24:00. */
public record WeekSlot(DayOfWeek day, String from, String to) {}
