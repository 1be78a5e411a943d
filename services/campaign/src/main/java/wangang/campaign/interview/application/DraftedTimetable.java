package wangang.campaign.interview.application;

import java.util.List;
import wangang.campaign.interview.domain.FairTimetable;

/**
 * A timetable that was made.
 *
 * @param warnings which of its promises do not hold at this fair
 */
public record DraftedTimetable(FairTimetable timetable, List<String> warnings) {

    public DraftedTimetable {
        warnings = List.copyOf(warnings);
    }
}
