package wangang.campaign.interview.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import wangang.campaign.timetable.domain.Change;
import wangang.campaign.timetable.domain.FairDay;
import wangang.campaign.timetable.domain.Scheduling;

/**
 * All days of a fair, one after the other: minutes count from a day's midnight, and who met is not met again. What
 * remains of a wish on a later day is settled among those who remain, so that no claim spans two days.
 */
public record FairPlan(List<PlannedDay> days) {

    public FairPlan {
        days = List.copyOf(days);
    }

    public static FairPlan of(SortedMap<LocalDate, FairDay> days) {
        var met = new HashSet<Met>();
        var planned = new ArrayList<PlannedDay>();
        for (Map.Entry<LocalDate, FairDay> entry : days.entrySet()) {
            var open = PlannedDay.without(entry.getValue(), met);
            var timetable = Scheduling.timetable(open);
            planned.add(new PlannedDay(entry.getKey(), open, timetable));
            met.addAll(Met.in(timetable));
        }
        return new FairPlan(planned).settled();
    }

    /** @throws IllegalStateException when it breaks a rule of a day, or two meet twice */
    public FairPlan checked() {
        var met = new HashSet<Met>();
        for (var day : days) {
            var violations = day.violations();
            if (!violations.isEmpty()) {
                throw new IllegalStateException(
                        day.date() + " breaks a rule: " + violations.iterator().next());
            }
            if (!Met.in(day.timetable()).stream().allMatch(met::add)) {
                throw new IllegalStateException("two meet twice, again on " + day.date());
            }
        }
        return this;
    }

    public int slots() {
        return days.stream().mapToInt(PlannedDay::slots).sum();
    }

    /** Registrations of all who are still to come, or to stay. */
    public Set<UUID> expected(Moment moment) {
        return days.stream()
                .filter(day -> !moment.isOver(day.date()))
                .flatMap(day -> day.day().people().stream()
                        .filter(person ->
                                person.windows().stream().anyMatch(window -> !moment.isPast(day.date(), window.to()))))
                .map(person -> person.id().value())
                .collect(Collectors.toSet());
    }

    /** Whether the booth is still to come, or to stay. */
    public boolean expectsBooth(UUID booth, Moment moment) {
        return days.stream()
                .filter(day -> !moment.isOver(day.date()))
                .anyMatch(day -> day.day().booths().stream()
                        .filter(one -> one.id().value().equals(booth))
                        .flatMap(one -> one.interviewers().stream())
                        .flatMap(one -> one.windows().stream())
                        .anyMatch(window -> !moment.isPast(day.date(), window.to())));
    }

    /**
     * On each day that is not over and that it concerns. What it cancels on a day is sought a time on those after it.
     *
     * @param notice minutes that people need to learn of a new time today
     */
    public Replan after(FairChange change, Moment moment, int notice) {
        var after = new ArrayList<>(days);
        var changes = new DayChanges();
        boolean concerned = false;
        for (int number = 0; number < days.size(); number++) {
            var date = days.get(number).date();
            if (!moment.isOver(date)) {
                var elsewhere = metNotOn(date, after);
                var day = days.get(number).without(elsewhere);
                int now = change.since(moment, date);
                int needed = date.equals(moment.today()) ? notice : 0;
                var own = change.on(day, now, elsewhere).orElse(null);
                if (own != null) {
                    day = day.after(own, now, needed, changes);
                    concerned = true;
                }
                var offers = changes.offers(day.day());
                after.set(number, offers.isEmpty() ? day : day.after(new Change.Offers(offers), now, needed, changes));
            }
        }
        return new Replan(new FairPlan(after).settled(), changes.notices(), concerned);
    }

    private FairPlan settled() {
        return days.size() == 1
                ? this
                : new FairPlan(days.stream()
                        .map(day -> day.without(metNotOn(day.date(), days)))
                        .toList());
    }

    private static Set<Met> metNotOn(LocalDate date, List<PlannedDay> days) {
        var met = new HashSet<Met>();
        days.stream().filter(day -> !day.date().equals(date)).forEach(day -> met.addAll(Met.in(day.timetable())));
        return met;
    }
}
