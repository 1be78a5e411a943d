package wangang.campaign.timetable.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** At a finished timetable, without the numbers that it was made with; nothing is given before the earliest minute. */
final class Looked {

    private final int earliest;
    private final Walking walking;
    private final Map<PersonId, Person> people;
    private final Map<BoothId, Booth> booths;
    private final List<Interview> interviews;

    Looked(FairDay day, List<Interview> interviews, int earliest) {
        this.earliest = earliest;
        walking = day.walking();
        people = day.people().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        booths = day.booths().stream().collect(Collectors.toMap(Booth::id, Function.identity()));
        this.interviews = interviews;
    }

    boolean isTrue(Unmet unmet) {
        var person = Objects.requireNonNull(people.get(unmet.person()));
        var booth = booth(unmet.booth());
        var allThere = booth.slots().stream()
                .filter(slot -> person.isPresent(slot.start(), slot.end()))
                .toList();
        var whileThere =
                allThere.stream().filter(slot -> slot.start() >= earliest).toList();
        Predicate<Slot> wantedMore = slot -> holdersRank(booth, slot) < rank(booth, person.id());
        Predicate<Slot> wantedEqually = slot -> holdersRank(booth, slot) == rank(booth, person.id());
        Predicate<Slot> full = wantedMore.or(wantedEqually);
        Predicate<Slot> elsewhere = slot -> isElsewhere(person, booth, slot);
        return switch (unmet.reason()) {
            case NO_INTERVIEWS -> booth.slots().isEmpty();
            case NEVER_THERE_TOGETHER -> !booth.slots().isEmpty() && allThere.isEmpty();
            case TOO_LATE -> !allThere.isEmpty() && whileThere.isEmpty();
            case NOT_RANKED, BOOTH_LEFT, INTERVIEWER_LEFT -> false;
            case FULL -> all(whileThere, wantedMore);
            case FULL_AMONG_EQUALS -> all(whileThere, full) && any(whileThere, wantedEqually);
            case ELSEWHERE_AS_WISHED -> all(whileThere, elsewhere);
            case FULL_OR_ELSEWHERE ->
                all(whileThere, full.or(elsewhere)) && any(whileThere, full) && any(whileThere, elsewhere);
            case OTHERS_STAND -> any(whileThere, wantedMore.or(elsewhere).negate());
        };
    }

    private static boolean all(List<Slot> slots, Predicate<Slot> condition) {
        return !slots.isEmpty() && slots.stream().allMatch(condition);
    }

    private static boolean any(List<Slot> slots, Predicate<Slot> condition) {
        return slots.stream().anyMatch(condition);
    }

    /** Beyond all ranks when the slot is free. */
    private int holdersRank(Booth booth, Slot slot) {
        return interviews.stream()
                .filter(interview ->
                        interview.interviewer().equals(slot.interviewer()) && interview.start() == slot.start())
                .mapToInt(interview -> rank(booth, interview.person()))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private boolean isElsewhere(Person person, Booth booth, Slot slot) {
        return interviews.stream()
                .filter(interview -> interview.person().equals(person.id()))
                .filter(interview -> person.wishes().indexOf(interview.booth())
                        < person.wishes().indexOf(booth.id()))
                .anyMatch(interview -> {
                    var room = booth(interview.booth()).room();
                    return interview.start() < slot.end() + walking.minutes(booth.room(), room)
                            && slot.start() < interview.end() + walking.minutes(room, booth.room());
                });
    }

    private Booth booth(BoothId id) {
        return Objects.requireNonNull(booths.get(id));
    }

    private static int rank(Booth booth, PersonId person) {
        return Objects.requireNonNull(booth.ranks().get(person));
    }
}
