package wangang.campaign.timetable.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The day after a change. Interviews that have begun stay within the windows of both sides. */
final class ChangedDay {

    private final FairDay day;
    private final Collection<Interview> begun;

    ChangedDay(FairDay day, Collection<Interview> begun) {
        this.day = day;
        this.begun = begun;
    }

    /** @throws IllegalArgumentException when the change is of somebody who is not at the fair, or a walk-in already is */
    FairDay after(Change change) {
        return switch (change) {
            case Change.InterviewerLeaves(var id, int from) ->
                withBooth(
                        booth -> booth.interviewers().stream()
                                .anyMatch(one -> one.id().equals(id)),
                        booth -> booth.withInterviewers(booth.interviewers().stream()
                                .map(one -> one.id().equals(id) ? until(from, one) : one)
                                .toList()));
            case Change.BoothLeaves(var id, int from) ->
                withBooth(
                        booth -> booth.id().equals(id),
                        booth -> booth.withInterviewers(booth.interviewers().stream()
                                .map(one -> until(from, one))
                                .toList()));
            case Change.LateArrival(var id, int arrival) ->
                withPeople(person -> person.id().equals(id), person -> {
                    var windows = new ArrayList<>(Window.before(person.windows(), lastEnd(id)));
                    windows.addAll(Window.since(person.windows(), arrival));
                    return new Person(id, windows, person.wishes());
                });
            case Change.NoShow(var people, int from) ->
                withPeople(
                        person -> people.contains(person.id()),
                        person -> new Person(
                                person.id(),
                                Window.before(person.windows(), Math.max(from, lastEnd(person.id()))),
                                person.wishes()));
            case Change.WalkIn walkIn -> withWalkIn(walkIn);
        };
    }

    private Interviewer until(int minute, Interviewer interviewer) {
        int lastEnd = begun.stream()
                .filter(interview -> interview.interviewer().equals(interviewer.id()))
                .mapToInt(Interview::end)
                .max()
                .orElse(0);
        return new Interviewer(interviewer.id(), Window.before(interviewer.windows(), Math.max(minute, lastEnd)));
    }

    private int lastEnd(PersonId person) {
        return begun.stream()
                .filter(interview -> interview.person().equals(person))
                .mapToInt(Interview::end)
                .max()
                .orElse(0);
    }

    private FairDay withBooth(Predicate<Booth> which, UnaryOperator<Booth> change) {
        return new FairDay(changed(day.booths(), which, change), day.people(), day.walking());
    }

    private FairDay withPeople(Predicate<Person> which, UnaryOperator<Person> change) {
        return new FairDay(day.booths(), changed(day.people(), which, change), day.walking());
    }

    private FairDay withWalkIn(Change.WalkIn walkIn) {
        for (var agreed : walkIn.agreed()) {
            if (day.booths().stream().noneMatch(booth -> booth.id().equals(agreed))) {
                throw new IllegalArgumentException("agreed with a booth that is not at the fair: " + agreed);
            }
        }
        var booths = day.booths().stream()
                .map(booth -> walkIn.agreed().contains(booth.id()) ? alsoAgreeing(booth, walkIn.person()) : booth)
                .toList();
        var people =
                Stream.concat(day.people().stream(), Stream.of(walkIn.person())).toList();
        return new FairDay(booths, people, day.walking());
    }

    private static Booth alsoAgreeing(Booth booth, Person person) {
        var ranks = new HashMap<>(booth.ranks());
        int last = ranks.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        ranks.putIfAbsent(person.id(), Math.min(last, Integer.MAX_VALUE - 2) + 1);
        return booth.withRanks(ranks);
    }

    private static <T> List<T> changed(List<T> all, Predicate<T> which, UnaryOperator<T> change) {
        if (all.stream().noneMatch(which)) {
            throw new IllegalArgumentException("whoever changes is not at the fair");
        }
        return all.stream()
                .map(one -> which.test(one) ? change.apply(one) : one)
                .toList();
    }
}
