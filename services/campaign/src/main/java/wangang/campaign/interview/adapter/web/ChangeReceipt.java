package wangang.campaign.interview.adapter.web;

import java.util.UUID;
import wangang.campaign.interview.application.ChangedTimetable;

/**
 * What a change did to the timetable; both sides of each interview are told.
 *
 * @param fairId the fair
 * @param version of the timetable now
 * @param moved interviews that are at another time, or with another interviewer
 * @param cancelled interviews that are not held
 * @param added interviews that were arranged anew
 * @param noShows interviews that had begun without the person and have that result now
 */
record ChangeReceipt(UUID fairId, long version, long moved, long cancelled, long added, long noShows) {

    static ChangeReceipt of(ChangedTimetable changed) {
        return new ChangeReceipt(
                changed.timetable().fair().value(),
                changed.timetable().version(),
                changed.moved(),
                changed.cancelled(),
                changed.added(),
                changed.noShows());
    }
}
