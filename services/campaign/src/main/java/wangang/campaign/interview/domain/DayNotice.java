package wangang.campaign.interview.domain;

import java.time.LocalDate;
import wangang.campaign.timetable.domain.Notice;

/** What of a day has to be told. */
public record DayNotice(LocalDate day, Notice notice) {}
