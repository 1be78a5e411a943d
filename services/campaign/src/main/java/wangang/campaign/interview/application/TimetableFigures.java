package wangang.campaign.interview.application;

import java.util.List;
import java.util.Map;
import wangang.campaign.interview.domain.FairTimetable;
import wangang.campaign.timetable.domain.Reason;

/**
 * A timetable in figures, with some of its interviews.
 *
 * @param interviews wishes of both sides that are met
 * @param unmet wishes that are not, by reason; on each day of the fair for itself, and those that the booth did not rank
 *     once
 * @param page interviews of it, in the order in which they begin
 */
public record TimetableFigures(
        FairTimetable timetable, long interviews, Map<Reason, Long> unmet, List<SeenInterview> page) {}
