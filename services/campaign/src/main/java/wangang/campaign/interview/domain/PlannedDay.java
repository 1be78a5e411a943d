package wangang.campaign.interview.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Set;
import wangang.campaign.timetable.domain.Booth;
import wangang.campaign.timetable.domain.Change;
import wangang.campaign.timetable.domain.FairDay;
import wangang.campaign.timetable.domain.Replanning;
import wangang.campaign.timetable.domain.Timetable;
import wangang.campaign.timetable.domain.Violation;
import wangang.campaign.timetable.domain.Violations;

/** A day of a fair and who meets whom on it. */
public record PlannedDay(LocalDate date, FairDay day, Timetable timetable) {

    int slots() {
        return day.booths().stream().mapToInt(booth -> booth.slots().size()).sum();
    }

    Collection<Violation> violations() {
        return Violations.in(day, timetable.interviews());
    }

    /** @param changes takes what has to be told */
    PlannedDay after(Change change, int now, int notice, DayChanges changes) {
        var replanned = Replanning.after(day, timetable, change, now, notice);
        changes.add(date, day, replanned.notices());
        return new PlannedDay(date, replanned.day(), replanned.timetable());
    }

    /** Pairs that meet on another day do not wish for this one. */
    PlannedDay without(Set<Met> elsewhere) {
        return elsewhere.isEmpty()
                ? this
                : new PlannedDay(
                        date,
                        without(day, elsewhere),
                        new Timetable(
                                timetable.interviews(),
                                timetable.unmet().stream()
                                        .filter(unmet -> !elsewhere.contains(new Met(unmet.person(), unmet.booth())))
                                        .toList()));
    }

    /** By the booth's consent, so that wishes keep their numbers. */
    static FairDay without(FairDay day, Set<Met> elsewhere) {
        return new FairDay(
                day.booths().stream().map(booth -> without(booth, elsewhere)).toList(), day.people(), day.walking());
    }

    private static Booth without(Booth booth, Set<Met> elsewhere) {
        var ranks = new HashMap<>(booth.ranks());
        return ranks.keySet().removeIf(person -> elsewhere.contains(new Met(person, booth.id())))
                ? new Booth(
                        booth.id(),
                        booth.room(),
                        booth.capacity(),
                        booth.interviewMinutes(),
                        booth.changeOverMinutes(),
                        booth.interviewers(),
                        ranks)
                : booth;
    }
}
