package wangang.campaign.timetable.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for claims that interviews leave; shares no code with what makes timetables. */
public final class Claims {

    private final FairDay day;
    private final Map<BoothId, Booth> booths;
    private final Map<PersonId, List<Interview>> ofPerson;
    private final Map<InterviewerId, List<Interview>> ofInterviewer;
    private final Map<PersonId, Long> offers = new HashMap<>();
    private final Map<BoothId, Map<Slot, List<PersonId>>> holders = new HashMap<>();

    private Claims(FairDay day, Collection<Interview> interviews) {
        this.day = day;
        booths = day.booths().stream().collect(Collectors.toMap(Booth::id, Function.identity()));
        ofPerson = interviews.stream().collect(Collectors.groupingBy(Interview::person));
        ofInterviewer = interviews.stream().collect(Collectors.groupingBy(Interview::interviewer));
        day.people()
                .forEach(person ->
                        offers.put(person.id(), (long) wishedByBoth(person).size()));
    }

    /** Of people whom a booth wants equally it prefers those whom fewer booths would see; among these none has a claim. */
    public static List<Claim> in(FairDay day, Collection<Interview> interviews) {
        var claims = new Claims(day, interviews);
        return day.people().stream()
                .flatMap(person -> claims.of(person).stream())
                .toList();
    }

    private List<Claim> of(Person person) {
        var found = new ArrayList<Claim>();
        var held = ofPerson.getOrDefault(person.id(), List.of());
        for (var booth : wishedByBoth(person)) {
            if (held.stream().noneMatch(interview -> interview.booth().equals(booth.id()))) {
                for (var slot : holders(booth).keySet()) {
                    if (person.isPresent(slot.start(), slot.end()) && holdersAreWantedLess(person, booth, slot)) {
                        var givenUp = held.stream()
                                .filter(interview -> excludes(interview, booth, slot))
                                .toList();
                        if (givenUp.stream().allMatch(interview -> isWantedLess(person, interview, booth))) {
                            found.add(new Claim(person.id(), booth.id(), slot, givenUp.isEmpty()));
                        }
                    }
                }
            }
        }
        return found;
    }

    private List<Booth> wishedByBoth(Person person) {
        return person.wishes().stream()
                .flatMap(id -> Stream.ofNullable(booths.get(id)))
                .filter(booth -> booth.ranks().containsKey(person.id()))
                .toList();
    }

    /** Whether who attends the interview cannot attend another at the booth in the slot. */
    private boolean excludes(Interview interview, Booth booth, Slot slot) {
        var room = Objects.requireNonNull(booths.get(interview.booth())).room();
        boolean inTimeAfterwards = interview.end() + day.walking().minutes(room, booth.room()) <= slot.start();
        boolean inTimeBefore = slot.end() + day.walking().minutes(booth.room(), room) <= interview.start();
        return !inTimeAfterwards && !inTimeBefore;
    }

    private boolean holdersAreWantedLess(Person person, Booth booth, Slot slot) {
        return holders(booth).getOrDefault(slot, List.of()).stream()
                .allMatch(holder -> prefers(booth, person.id(), holder));
    }

    /** Of each slot whoever the interviewer sees then, or too shortly before or after. */
    private Map<Slot, List<PersonId>> holders(Booth booth) {
        return holders.computeIfAbsent(booth.id(), _ -> {
            var ofSlots = new LinkedHashMap<Slot, List<PersonId>>();
            for (var slot : booth.slots()) {
                ofSlots.put(
                        slot,
                        ofInterviewer.getOrDefault(slot.interviewer(), List.of()).stream()
                                .filter(interview -> interview.start() < slot.end() + booth.changeOverMinutes()
                                        && slot.start() < interview.end() + booth.changeOverMinutes())
                                .map(Interview::person)
                                .toList());
            }
            return ofSlots;
        });
    }

    private boolean prefers(Booth booth, PersonId one, PersonId other) {
        int byRank = Integer.compare(rank(booth, one), rank(booth, other));
        return byRank == 0 ? offers(one) < offers(other) : byRank < 0;
    }

    private static boolean isWantedLess(Person person, Interview interview, Booth booth) {
        return person.wishes().indexOf(booth.id()) < person.wishes().indexOf(interview.booth());
    }

    private static int rank(Booth booth, PersonId person) {
        return Objects.requireNonNull(booth.ranks().get(person));
    }

    private long offers(PersonId person) {
        return Objects.requireNonNull(offers.get(person));
    }
}
