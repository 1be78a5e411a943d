package wangang.campaign.interview.application;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.organising.application.WholeDistrict;
import wangang.platform.kernel.Outcome;

/** Timetables as officers of the whole district see them. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class ReadingTimetables {

    private final Timetables timetables;
    private final SeenInterviews interviews;

    ReadingTimetables(Timetables timetables, SeenInterviews interviews) {
        this.timetables = timetables;
        this.interviews = interviews;
    }

    /**
     * All of one moment.
     *
     * @param subdistricts those the officer answers for; empty means all
     */
    public Outcome<TimetableFigures> show(Set<String> subdistricts, FairId fair, @Nullable Place after, int limit) {
        return WholeDistrict.only(
                subdistricts,
                () -> timetables
                        .find(fair)
                        .map(timetable -> Outcome.done(new TimetableFigures(
                                timetable,
                                interviews.count(fair),
                                interviews.unmet(fair),
                                interviews.ofFair(fair, after, limit))))
                        .orElseGet(() -> Outcome.refused(TimetableOrganisingRefusals.NONE)));
    }

    /**
     * Interviews that are over and have no result, so that their employers can be asked.
     *
     * @param subdistricts those the officer answers for; empty means all
     */
    public Outcome<List<SeenInterview>> withoutResult(
            Set<String> subdistricts, FairId fair, @Nullable Place after, int limit) {
        return WholeDistrict.only(
                subdistricts,
                () -> timetables
                        .find(fair)
                        .map(_ -> Outcome.done(interviews.withoutResult(fair, after, limit)))
                        .orElseGet(() -> Outcome.refused(TimetableOrganisingRefusals.NONE)));
    }
}
