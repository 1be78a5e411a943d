package wangang.benchmarks.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import wangang.campaign.timetable.domain.Booth;
import wangang.campaign.timetable.domain.BoothId;
import wangang.campaign.timetable.domain.FairDay;
import wangang.campaign.timetable.domain.Interview;
import wangang.campaign.timetable.domain.Person;
import wangang.campaign.timetable.domain.PersonId;

/**
 * The baseline, after the description of the fairs module of Norway's employment service: employers with the fewest people
 * come first, each of their people takes the nearest free slot; once in the order of the list and once beginning with
 * those who have most employers, and the better of both is kept. Who is busy in all that is free takes the nearest all the
 * same, for somebody to mend by hand. It knows nothing of ways, nor of when people are there.
 */
final class TwoRules {

    private final Map<PersonId, List<Interview>> busy = new HashMap<>();
    private final List<Interview> interviews = new ArrayList<>();
    private int collisions;

    private TwoRules() {}

    /** Better is what collides less, then what is over earlier. */
    static List<Interview> interviews(FairDay day) {
        var mostWanted = Comparator.<Person>comparingInt(
                        person -> person.wishes().size())
                .reversed();
        return Stream.of(day.people(), day.people().stream().sorted(mostWanted).toList())
                .map(people -> run(day, people))
                .min(Comparator.<TwoRules>comparingInt(run -> run.collisions).thenComparingInt(TwoRules::end))
                .orElseThrow()
                .interviews;
    }

    private static TwoRules run(FairDay day, List<Person> people) {
        var run = new TwoRules();
        var wishing = new HashMap<BoothId, List<Person>>();
        people.forEach(person -> person.wishes()
                .forEach(booth ->
                        wishing.computeIfAbsent(booth, _ -> new ArrayList<>()).add(person)));
        day.booths().stream()
                .filter(booth -> wishing.containsKey(booth.id()))
                .sorted(Comparator.comparingInt(
                        booth -> Objects.requireNonNull(wishing.get(booth.id())).size()))
                .forEach(booth -> run.fill(booth, Objects.requireNonNull(wishing.get(booth.id()))));
        return run;
    }

    private void fill(Booth booth, List<Person> people) {
        var free = new ArrayList<>(booth.slots());
        for (var person : people) {
            if (booth.ranks().containsKey(person.id()) && !free.isEmpty()) {
                var others = busy.computeIfAbsent(person.id(), _ -> new ArrayList<>());
                var nearest = free.stream()
                        .filter(slot -> others.stream()
                                .noneMatch(other -> other.start() < slot.end() && slot.start() < other.end()))
                        .findFirst();
                if (nearest.isEmpty()) {
                    collisions++;
                }
                var slot = nearest.orElseGet(free::getFirst);
                free.remove(slot);
                var interview = new Interview(person.id(), booth.id(), slot.interviewer(), slot.start(), slot.end());
                others.add(interview);
                interviews.add(interview);
            }
        }
    }

    private int end() {
        return interviews.stream().mapToInt(Interview::end).max().orElse(0);
    }
}
