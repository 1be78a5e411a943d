package wangang.campaign.interview.application;

import java.util.List;
import java.util.Optional;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.interview.domain.FairInterview;
import wangang.campaign.interview.domain.FairPlan;
import wangang.campaign.interview.domain.FairTimetable;
import wangang.campaign.interview.domain.Venue;

/** Timetables with their days. Whoever changes one holds the lock of its fair. */
public interface Timetables {

    Optional<FairTimetable> find(FairId fair);

    /** Instead of the draft before, if there was one; without its interviews. */
    void put(FairTimetable timetable, FairPlan plan);

    void update(FairTimetable timetable);

    /** The days and the wishes that were not met. */
    void update(FairTimetable timetable, FairPlan before, FairPlan after);

    /** @param standing the interviews that are or were held */
    FairPlan plan(FairId fair, Venue venue, List<FairInterview> standing);
}
