package wangang.campaign.interview.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import wangang.campaign.timetable.domain.BoothId;
import wangang.campaign.timetable.domain.Change;
import wangang.campaign.timetable.domain.FairDay;
import wangang.campaign.timetable.domain.InterviewerId;
import wangang.campaign.timetable.domain.PersonId;

/** What happens at a fair after its timetable is published, on one day of it or from now on. */
public sealed interface FairChange {

    record InterviewerLeaves(UUID interviewer, Span span) implements FairChange {}

    record BoothLeaves(UUID booth, Span span) implements FairChange {}

    /** @param arrival minute of the day */
    record LateArrival(UUID registration, LocalDate day, int arrival) implements FairChange {

        /** Nobody is there before the minute is full. */
        public static LateArrival at(UUID registration, LocalDate day, LocalTime arrival) {
            return new LateArrival(registration, day, Minutes.up(arrival));
        }
    }

    /** None of them takes what another leaves. */
    record NoShow(Set<UUID> registrations, Span span) implements FairChange {

        public NoShow {
            registrations = Set.copyOf(registrations);
        }

        public NoShow(UUID registration, Span span) {
            this(Set.of(registration), span);
        }
    }

    /** Somebody comes who was not registered, not ranked or said not to come; the booths agreed. */
    record WalkIn(InputPerson person, Set<UUID> agreed) implements FairChange {}

    /** Whether it says that the person was not there when the interview began, which is its result. */
    default boolean misses(FairInterview interview, Moment moment) {
        int start = interview.time().start();
        int next = moment.next(moment.today());
        return this instanceof NoShow(var ids, var span)
                && ids.contains(interview.parties().registration())
                && interview.time().day().equals(moment.today())
                && span.covers(moment.today())
                && span.from(next) <= start
                && start < next;
    }

    /** From which minute of that day on; what begins now may have its result already, and is not taken from who goes. */
    default int since(Moment moment, LocalDate day) {
        return this instanceof NoShow || this instanceof BoothLeaves ? moment.next(day) : moment.on(day);
    }

    /**
     * What it is on that day; nothing when it does not concern it.
     *
     * @param now from which minute of that day on
     * @param met who meets on another day
     */
    default Optional<Change> on(PlannedDay planned, int now, Set<Met> met) {
        var day = planned.day();
        var date = planned.date();
        return switch (this) {
            case InterviewerLeaves(var id, var span) ->
                Optional.<Change>of(new Change.InterviewerLeaves(new InterviewerId(id), span.from(now)))
                        .filter(_ -> span.covers(date) && hasInterviewer(day, id));
            case BoothLeaves(var id, var span) ->
                Optional.<Change>of(new Change.BoothLeaves(new BoothId(id), span.from(now)))
                        .filter(_ -> span.covers(date) && hasBooth(day, id));
            case LateArrival(var id, var on, var arrival) ->
                Optional.<Change>of(new Change.LateArrival(new PersonId(id), arrival))
                        .filter(_ -> on.equals(date) && hasPerson(day, id));
            case NoShow(var ids, var span) ->
                Optional.<Change>of(new Change.NoShow(
                                ids.stream().map(PersonId::new).collect(Collectors.toSet()), span.from(now)))
                        .filter(_ -> span.covers(date) && ids.stream().anyMatch(id -> hasPerson(day, id)));
            case WalkIn(var person, var agreed) -> Optional.of(comes(person, agreed, planned, now, met));
        };
    }

    private static Change comes(InputPerson person, Set<UUID> agreed, PlannedDay planned, int now, Set<Met> met) {
        var there = Venue.person(person, planned.date());
        var booths = agreed.stream()
                .filter(booth -> hasBooth(planned.day(), booth))
                .map(BoothId::new)
                .filter(booth -> !met.contains(new Met(there.id(), booth)))
                .collect(Collectors.toSet());
        return hasPerson(planned.day(), person.registration())
                ? new Change.Returns(there, now, booths)
                : new Change.WalkIn(there, booths);
    }

    private static boolean hasInterviewer(FairDay day, UUID id) {
        return day.booths().stream()
                .flatMap(booth -> booth.interviewers().stream())
                .anyMatch(one -> one.id().value().equals(id));
    }

    private static boolean hasBooth(FairDay day, UUID id) {
        return day.booths().stream().anyMatch(booth -> booth.id().value().equals(id));
    }

    private static boolean hasPerson(FairDay day, UUID id) {
        return day.people().stream().anyMatch(person -> person.id().value().equals(id));
    }
}
