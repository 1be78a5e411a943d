package wangang.campaign.interview.application;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.fair.application.Fairs;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.interview.domain.FairTimetable;
import wangang.campaign.interview.domain.InterviewEvent;
import wangang.campaign.interview.domain.InterviewStatus;
import wangang.campaign.interview.domain.Moment;
import wangang.campaign.organising.application.CampaignTime;
import wangang.campaign.organising.application.WholeDistrict;
import wangang.platform.kernel.Outcome;

/** Officers of the whole district publish a timetable: all of it or nothing, once, together with every event of it. */
@Service
@Transactional
public class PublishingTimetables {

    private final Fairs fairs;
    private final FairInputs inputs;
    private final Timetables timetables;
    private final Interviews interviews;
    private final InterviewChanges changes;
    private final CampaignTime time;

    PublishingTimetables(
            Fairs fairs,
            FairInputs inputs,
            Timetables timetables,
            Interviews interviews,
            InterviewChanges changes,
            CampaignTime time) {
        this.fairs = fairs;
        this.inputs = inputs;
        this.timetables = timetables;
        this.interviews = interviews;
        this.changes = changes;
        this.time = time;
    }

    /**
     * What is published already stays as it is.
     *
     * @param subdistricts those the officer answers for; empty means all
     */
    public Outcome<FairTimetable> publish(Set<String> subdistricts, FairId id, long expectedVersion) {
        return WholeDistrict.only(subdistricts, () -> {
            var fair = fairs.lock(id).orElse(null);
            if (fair == null) {
                return Outcome.refused(TimetableOrganisingRefusals.FAIR_UNKNOWN);
            }
            var timetable = timetables.find(id).orElse(null);
            if (timetable == null) {
                return Outcome.refused(TimetableOrganisingRefusals.NONE);
            }
            if (timetable.version() != expectedVersion) {
                return Outcome.refused(TimetableOrganisingRefusals.STALE);
            }
            return timetable.isPublished() ? Outcome.done(timetable) : published(fair, timetable);
        });
    }

    private Outcome<FairTimetable> published(Fair fair, FairTimetable draft) {
        var now = time.now();
        return draft.publish(fair, inputs.read(fair.id()), Moment.of(time.here()), now)
                .map(published -> {
                    timetables.update(published);
                    var scheduled = interviews.ofFair(fair.id(), Set.of(InterviewStatus.DRAFT)).stream()
                            .<InterviewEvent>map(interview -> interview.publish(now))
                            .toList();
                    changes.update(fair, scheduled);
                    return published;
                });
    }
}
