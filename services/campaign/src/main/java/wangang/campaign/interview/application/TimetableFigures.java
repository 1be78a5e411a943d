package wangang.campaign.interview.application;

import java.util.Map;
import wangang.campaign.interview.domain.FairTimetable;
import wangang.campaign.timetable.domain.Reason;

/**
 * A timetable in figures.
 *
 * @param interviews wishes of both sides that are met
 * @param unmet wishes of both sides that are not, by reason; on each day of the fair for itself
 */
public record TimetableFigures(FairTimetable timetable, long interviews, Map<Reason, Long> unmet) {}
