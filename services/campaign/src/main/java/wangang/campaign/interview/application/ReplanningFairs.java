package wangang.campaign.interview.application;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.booth.application.Booths;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.fair.application.Fairs;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.fair.domain.FairStatus;
import wangang.campaign.interview.domain.FairChange;
import wangang.campaign.interview.domain.FairTimetable;
import wangang.campaign.interview.domain.Moment;
import wangang.campaign.interview.domain.Span;
import wangang.campaign.organising.application.CampaignTime;
import wangang.platform.kernel.Outcome;

/**
 * Keeps a published timetable through what happens at the fair: one change after the other, each with all that it moves,
 * cancels and tells. A change is a fact and holds whatever timetable its teller saw last.
 */
@Service
@Transactional
public class ReplanningFairs {

    /** What a change finds. */
    private record Before(FairTimetable timetable, Standing standing) {}

    private final Fairs fairs;
    private final Timetables timetables;
    private final FairInputs inputs;
    private final ReadingChanges reading;
    private final PlanChanges changes;
    private final Booths booths;
    private final CampaignTime time;

    ReplanningFairs(
            Fairs fairs,
            Timetables timetables,
            FairInputs inputs,
            ReadingChanges reading,
            PlanChanges changes,
            Booths booths,
            CampaignTime time) {
        this.fairs = fairs;
        this.timetables = timetables;
        this.inputs = inputs;
        this.reading = reading;
        this.changes = changes;
        this.booths = booths;
        this.time = time;
    }

    /** The caller rolls a refusal back: those who are gone may have been left out before it. */
    public Outcome<ChangedTimetable> change(Changer changer, FairId id, ChangeForm form) {
        var fair = fairs.lock(id).filter(Fair::isAnnounced).orElse(null);
        if (fair == null) {
            return Outcome.refused(TimetableOrganisingRefusals.FAIR_UNKNOWN);
        }
        var published = timetables.find(id).filter(FairTimetable::isPublished).orElse(null);
        if (published == null) {
            return Outcome.refused(ChangeRefusals.NOT_PUBLISHED);
        }
        if (!isToCome(fair)) {
            return Outcome.refused(ChangeRefusals.FAIR_OVER);
        }
        return reading.read(changer, fair, form)
                .flatMap(change -> after(fair, withoutThoseGone(fair, published), change));
    }

    /** Whoever withdrew or was erased comes no more: their times go to others. Under the fair's lock. */
    void leaveOutThoseGone(Fair fair) {
        timetables
                .find(fair.id())
                .filter(published -> published.isPublished() && isToCome(fair))
                .ifPresent(published -> withoutThoseGone(fair, published));
    }

    /** Of an employer that may take part no more; nothing when the booth has left before. Under the fair's lock. */
    void leaveOut(Fair fair, BoothId booth) {
        timetables
                .find(fair.id())
                .filter(published -> published.isPublished() && isToCome(fair))
                .map(published -> withoutThoseGone(fair, published))
                .filter(before -> before.standing().plan().expectsBooth(booth.value(), Moment.of(time.here())))
                .ifPresent(before -> unrefused(
                        fair, after(fair, before, new FairChange.BoothLeaves(booth.value(), Span.FROM_NOW_ON))));
    }

    /** Of what has begun nothing is taken: there is nothing to refuse. */
    private static ChangedTimetable unrefused(Fair fair, Outcome<ChangedTimetable> outcome) {
        return switch (outcome) {
            case Outcome.Done<ChangedTimetable>(var changed) -> changed;
            case Outcome.Refused<ChangedTimetable>(var why) ->
                throw new IllegalStateException("fair " + fair.id() + " keeps who is gone: " + why);
        };
    }

    private static boolean isToCome(Fair fair) {
        return fair.status() == FairStatus.REGISTRATION_CLOSED || fair.status() == FairStatus.RUNNING;
    }

    /**
     * Nobody replans for an erased person who has no interview: this is when they are found. All at once, for none may
     * get the time of another; of what has begun nothing is taken, so that nothing refuses it. Read anew only then.
     */
    private Before withoutThoseGone(Fair fair, FairTimetable published) {
        var before = new Before(published, changes.standing(fair));
        var expected = before.standing().plan().expected(Moment.of(time.here()));
        var gone = Set.copyOf(inputs.gone(fair.id(), expected));
        if (!gone.isEmpty()) {
            var leave = new FairChange.NoShow(gone, Span.FROM_NOW_ON);
            var changed = unrefused(fair, changes.carryThrough(fair, before.timetable(), before.standing(), leave));
            return new Before(changed.timetable(), changes.standing(fair));
        }
        return before;
    }

    private Outcome<ChangedTimetable> after(Fair fair, Before before, FairChange change) {
        var standing = before.standing();
        if (change instanceof FairChange.WalkIn walkIn && standing.holdsAll(walkIn)) {
            return Outcome.refused(ChangeRefusals.ALREADY_THERE);
        }
        return changes.carryThrough(fair, before.timetable(), standing, change).map(changed -> {
            giveBack(fair, change);
            return changed;
        });
    }

    /** A booth that leaves for good before the fair runs is given back; later it stays where it stood. */
    private void giveBack(Fair fair, FairChange change) {
        if (change instanceof FairChange.BoothLeaves(var id, var span)
                && span.isForGood()
                && fair.status().letsBoothsBePlaced()) {
            booths.update(booths.find(new BoothId(id)).orElseThrow().leave(time.now()));
        }
    }
}
