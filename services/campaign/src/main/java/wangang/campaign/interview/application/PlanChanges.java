package wangang.campaign.interview.application;

import java.util.Set;
import org.springframework.stereotype.Component;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.interview.domain.FairChange;
import wangang.campaign.interview.domain.FairTimetable;
import wangang.campaign.interview.domain.InterviewResult;
import wangang.campaign.interview.domain.InterviewStatus;
import wangang.campaign.interview.domain.Moment;
import wangang.campaign.interview.domain.Venue;
import wangang.campaign.organising.application.CampaignTime;
import wangang.campaign.timetable.domain.Notice;
import wangang.platform.kernel.Outcome;

/** Carries a change through the days, the interviews and what is told of them, in the running transaction. */
@Component
class PlanChanges {

    private static final Set<InterviewStatus> STANDING = Set.of(InterviewStatus.SCHEDULED, InterviewStatus.ENDED);

    private final Timetables timetables;
    private final Interviews interviews;
    private final FairInputs inputs;
    private final InterviewChanges changes;
    private final Notices notices;
    private final InterviewSettings settings;
    private final CampaignTime time;

    PlanChanges(
            Timetables timetables,
            Interviews interviews,
            FairInputs inputs,
            InterviewChanges changes,
            Notices notices,
            InterviewSettings settings,
            CampaignTime time) {
        this.timetables = timetables;
        this.interviews = interviews;
        this.inputs = inputs;
        this.changes = changes;
        this.notices = notices;
        this.settings = settings;
        this.time = time;
    }

    Standing standing(Fair fair) {
        var held = interviews.ofFair(fair.id(), STANDING);
        return new Standing(timetables.plan(fair.id(), Venue.of(fair.terms()), held), held);
    }

    Outcome<ChangedTimetable> carryThrough(Fair fair, FairTimetable timetable, Standing standing, FairChange change) {
        var before = standing.plan();
        int notice = Math.toIntExact(settings.notice().toMinutes());
        var replan = before.after(change, Moment.of(time.here()), notice);
        if (!replan.concerned()) {
            return Outcome.refused(ChangeRefusals.NOTHING_AHEAD);
        }
        var performing = performing(fair, standing);
        var missed = standing.interviews().stream()
                .filter(interview -> change.misses(interview, Moment.of(time.here())))
                .filter(interview -> interview.result() != InterviewResult.NO_SHOW)
                .toList();
        if (performing.touchesAResult(replan.notices())
                || missed.stream().anyMatch(interview -> interview.result() != null)) {
            return Outcome.refused(ChangeRefusals.HAS_RESULT);
        }
        var after = replan.plan().checked();
        performing.perform(replan.notices());
        missed.forEach(performing::miss);
        var changed = timetable.changed(after);
        timetables.update(changed, before, after);
        changes.update(fair, performing.changed());
        changes.add(fair, performing.added());
        notices.addAll(performing.told());
        return Outcome.done(new ChangedTimetable(
                changed,
                replan.count(Notice.Moved.class),
                replan.count(Notice.Cancelled.class),
                replan.count(Notice.Added.class),
                missed.size()));
    }

    private Performing performing(Fair fair, Standing standing) {
        var arranging = new Arranging(fair, inputs.places(fair.id()), inputs.attendees(fair.id()));
        return new Performing(arranging, standing.plan().days().size() > 1, standing.interviews(), time.now());
    }
}
