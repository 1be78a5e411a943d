package wangang.campaign.interview.application;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.organising.application.WholeDistrict;
import wangang.platform.kernel.Outcome;

/** Timetables as officers of the whole district see them. */
@Service
@Transactional(readOnly = true)
public class ReadingTimetables {

    private final Timetables timetables;
    private final SeenInterviews interviews;

    ReadingTimetables(Timetables timetables, SeenInterviews interviews) {
        this.timetables = timetables;
        this.interviews = interviews;
    }

    /** @param subdistricts those the officer answers for; empty means all */
    public Outcome<TimetableFigures> figures(Set<String> subdistricts, FairId fair) {
        return WholeDistrict.only(
                subdistricts,
                () -> timetables
                        .find(fair)
                        .map(timetable -> Outcome.done(
                                new TimetableFigures(timetable, interviews.count(fair), interviews.unmet(fair))))
                        .orElseGet(() -> Outcome.refused(TimetableOrganisingRefusals.NONE)));
    }

    public List<SeenInterview> page(FairId fair, @Nullable Place after, int limit) {
        return interviews.ofFair(fair, after, limit);
    }
}
