package wangang.campaign.timetable.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import wangang.campaign.timetable.domain.Violation.Rule;

/** Looks through interviews for whatever breaks a rule; shares no code with what makes timetables. */
public final class Violations {

    private final Map<BoothId, Booth> booths;
    private final Map<PersonId, Person> people;
    private final Walking walking;
    private final List<Violation> found = new ArrayList<>();

    private Violations(FairDay day) {
        booths = day.booths().stream().collect(Collectors.toMap(Booth::id, Function.identity()));
        people = day.people().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        walking = day.walking();
    }

    public static List<Violation> in(FairDay day, Collection<Interview> interviews) {
        var violations = new Violations(day);
        violations.checkEach(interviews);
        violations.checkPeople(interviews);
        violations.checkInterviewers(interviews);
        violations.checkRoom(interviews);
        return List.copyOf(violations.found);
    }

    private void checkEach(Collection<Interview> interviews) {
        for (var interview : interviews) {
            var booth = booths.get(interview.booth());
            var person = people.get(interview.person());
            if (booth == null
                    || person == null
                    || !booth.ranks().containsKey(interview.person())
                    || !person.wishes().contains(interview.booth())) {
                add(Rule.BOTH_WISH_IT, interview);
                continue;
            }
            if (interview.end() - interview.start() != booth.interviewMinutes()) {
                add(Rule.LASTS_AS_LONG_AS_THE_BOOTH_SAYS, interview);
            }
            if (!isWithin(person.windows(), interview)) {
                add(Rule.PERSON_IS_THERE, interview);
            }
            if (booth.interviewers().stream()
                    .noneMatch(interviewer -> interviewer.id().equals(interview.interviewer())
                            && isWithin(interviewer.windows(), interview))) {
                add(Rule.INTERVIEWER_IS_THERE, interview);
            }
        }
    }

    private void checkPeople(Collection<Interview> interviews) {
        eachTwo(interviews, Interview::person, (earlier, later) -> {
            if (earlier.booth().equals(later.booth())) {
                add(Rule.EACH_PAIR_AT_MOST_ONCE, earlier, later);
            }
            int pause = later.start() - earlier.end();
            if (pause < 0) {
                add(Rule.PERSON_IS_IN_ONE_PLACE, earlier, later);
            } else if (pause < way(earlier.booth(), later.booth())) {
                add(Rule.THERE_IS_TIME_TO_WALK, earlier, later);
            }
        });
    }

    private void checkInterviewers(Collection<Interview> interviews) {
        eachTwo(interviews, Interview::interviewer, (earlier, later) -> {
            var booth = booths.get(later.booth());
            int changeOver = booth == null ? 0 : booth.changeOverMinutes();
            if (later.start() < earlier.end() + changeOver) {
                add(Rule.INTERVIEWER_SEES_ONE_AT_A_TIME, earlier, later);
            }
        });
    }

    private void checkRoom(Collection<Interview> interviews) {
        interviews.stream().collect(Collectors.groupingBy(Interview::booth)).forEach((id, atBooth) -> {
            var booth = booths.get(id);
            for (var begun : atBooth) {
                var atOnce = atBooth.stream()
                        .filter(other -> other.start() <= begun.start() && begun.start() < other.end())
                        .toArray(Interview[]::new);
                if (booth != null && atOnce.length > booth.capacity()) {
                    add(Rule.BOOTH_HAS_ROOM, atOnce);
                }
            }
        });
    }

    private static void eachTwo(
            Collection<Interview> interviews,
            Function<Interview, ?> by,
            BiConsumer<Interview, Interview> earlierAndLater) {
        var groups = interviews.stream()
                .sorted(Comparator.comparingInt(Interview::start))
                .collect(Collectors.groupingBy(by));
        for (var group : groups.values()) {
            for (int later = 1; later < group.size(); later++) {
                for (int earlier = 0; earlier < later; earlier++) {
                    earlierAndLater.accept(group.get(earlier), group.get(later));
                }
            }
        }
    }

    private static boolean isWithin(List<Window> windows, Interview interview) {
        return windows.stream().anyMatch(window -> window.holds(interview.start(), interview.end()));
    }

    private int way(BoothId from, BoothId to) {
        var one = booths.get(from);
        var other = booths.get(to);
        return one == null || other == null ? 0 : walking.minutes(one.room(), other.room());
    }

    private void add(Rule rule, Interview... interviews) {
        found.add(new Violation(rule, List.of(interviews)));
    }
}
