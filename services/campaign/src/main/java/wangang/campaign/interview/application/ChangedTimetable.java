package wangang.campaign.interview.application;

import wangang.campaign.interview.domain.FairTimetable;

/**
 * A timetable after a change, and how many interviews differ.
 *
 * @param noShows that had begun and have this result now
 */
public record ChangedTimetable(FairTimetable timetable, long moved, long cancelled, long added, long noShows) {}
