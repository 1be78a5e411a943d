package wangang.campaign.timetable.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** All that a timetable is made of, in the order of the ids. Two may meet when each wishes the other. */
public record FairDay(List<Booth> booths, List<Person> people, Walking walking) {

    public FairDay {
        booths = booths.stream()
                .sorted(Comparator.comparing(booth -> booth.id().value()))
                .toList();
        people = people.stream()
                .sorted(Comparator.comparing(person -> person.id().value()))
                .toList();
        refuseRepeated(booths.stream().map(Booth::id));
        refuseRepeated(people.stream().map(Person::id));
        refuseRepeated(
                booths.stream().flatMap(booth -> booth.interviewers().stream()).map(Interviewer::id));
        for (var booth : booths) {
            if (!walking.knows(booth.room())) {
                throw new IllegalArgumentException("no ways are known to the room of " + booth.id());
            }
        }
    }

    private static void refuseRepeated(Stream<?> ids) {
        var known = new HashSet<Object>();
        ids.forEach(id -> {
            if (!known.add(id)) {
                throw new IllegalArgumentException("twice at the fair: " + id);
            }
        });
    }
}
