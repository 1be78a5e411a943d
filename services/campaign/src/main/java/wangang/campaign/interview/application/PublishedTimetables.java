package wangang.campaign.interview.application;

import org.springframework.stereotype.Component;
import wangang.campaign.booth.application.BoothGuard;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.interview.domain.FairTimetable;

/** Once a timetable is published its booths stand; they leave by a change. */
@Component
class PublishedTimetables implements BoothGuard {

    private final Timetables timetables;

    PublishedTimetables(Timetables timetables) {
        this.timetables = timetables;
    }

    @Override
    public boolean letsBoothsChange(FairId fair) {
        return timetables.find(fair).filter(FairTimetable::isPublished).isEmpty();
    }
}
