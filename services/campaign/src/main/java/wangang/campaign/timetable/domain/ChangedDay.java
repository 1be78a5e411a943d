package wangang.campaign.timetable.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
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
            case Change.WalkIn(var person, var agreed) ->
                agreeing(person.id(), agreed, Stream.concat(day.people().stream(), Stream.of(person)));
            case Change.Returns(var person, int from, var agreed) ->
                agreeing(
                        person.id(),
                        agreed,
                        withPeople(known -> known.id().equals(person.id()), known -> returned(known, person, from))
                                .people()
                                .stream());
            case Change.Offers(var offers) ->
                new FairDay(
                        day.booths().stream()
                                .map(booth -> offered(booth, offers))
                                .toList(),
                        day.people(),
                        day.walking());
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

    private FairDay agreeing(PersonId person, Set<BoothId> booths, Stream<Person> people) {
        for (var agreed : booths) {
            if (day.booths().stream().noneMatch(booth -> booth.id().equals(agreed))) {
                throw new IllegalArgumentException("agreed with a booth that is not at the fair: " + agreed);
            }
        }
        return new FairDay(
                day.booths().stream()
                        .map(booth -> booths.contains(booth.id()) ? alsoAgreeing(booth, person) : booth)
                        .toList(),
                people.toList(),
                day.walking());
    }

    private static Person returned(Person known, Person again, int from) {
        var windows = Stream.concat(known.windows().stream(), Window.since(again.windows(), from).stream());
        var wishes = Stream.concat(known.wishes().stream(), again.wishes().stream());
        return new Person(
                known.id(), Window.joined(windows.toList()), wishes.distinct().toList());
    }

    private static Booth offered(Booth booth, List<Change.Offer> offers) {
        var ranks = new HashMap<>(booth.ranks());
        offers.stream()
                .filter(offer -> offer.booth().equals(booth.id()))
                .forEach(offer -> ranks.putIfAbsent(offer.person(), offer.rank()));
        return ranks.size() == booth.ranks().size() ? booth : booth.withRanks(ranks);
    }

    private static Booth alsoAgreeing(Booth booth, PersonId person) {
        var ranks = new HashMap<>(booth.ranks());
        int last = ranks.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        ranks.putIfAbsent(person, Math.min(last, Integer.MAX_VALUE - 2) + 1);
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
