package wangang.campaign.timetable.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Something that happens at a fair, the same for the same seed. */
final class GeneratedChange {

    private final FairDay day;
    private final Random random;
    private final int now;

    GeneratedChange(FairDay day, Random random, int now) {
        this.day = day;
        this.random = random;
        this.now = now;
    }

    /** Mostly of somebody who has an interview ahead. */
    Change any(List<Interview> interviews) {
        var ahead = interviews.stream().filter(one -> one.end() > now).toList();
        return ahead.isEmpty() || random.nextInt(5) == 0 ? anywhere() : hitting(one(ahead));
    }

    private Change hitting(Interview hit) {
        int from = now + random.nextInt(10);
        return switch (random.nextInt(5)) {
            case 0 -> new Change.BoothLeaves(hit.booth(), from);
            case 1 -> new Change.LateArrival(hit.person(), Math.max(from, hit.start() + 1 + random.nextInt(30)));
            case 2 -> {
                var other = one(day.people()).id();
                yield new Change.NoShow(new HashSet<>(List.of(hit.person(), other)), Math.min(from, hit.start()));
            }
            case 3 -> random.nextInt(3) == 0 ? returns(one(day.people())) : walkIn();
            default -> new Change.InterviewerLeaves(hit.interviewer(), from);
        };
    }

    private Change anywhere() {
        var booth = one(day.booths());
        var person = one(day.people());
        int from = now + random.nextInt(20);
        return switch (random.nextInt(booth.interviewers().isEmpty() ? 4 : 5)) {
            case 0 -> new Change.BoothLeaves(booth.id(), from);
            case 1 -> new Change.LateArrival(person.id(), from);
            case 2 -> new Change.NoShow(person.id(), from);
            case 3 -> random.nextInt(3) == 0 ? returns(one(day.people())) : walkIn();
            default -> new Change.InterviewerLeaves(one(booth.interviewers()).id(), from);
        };
    }

    private Change walkIn() {
        var wishes = new ArrayList<BoothId>();
        day.booths().forEach(booth -> {
            if (random.nextBoolean()) {
                wishes.add(booth.id());
            }
        });
        var id = new PersonId(new UUID(random.nextLong(), random.nextLong()));
        return new Change.WalkIn(new Person(id, List.of(new Window(now, 1_440)), wishes), Set.copyOf(wishes));
    }

    /** Booths among those wished, whether or not they ranked the person. */
    private Change returns(Person person) {
        var agreed = person.wishes().stream()
                .filter(_ -> random.nextBoolean())
                .filter(wish ->
                        day.booths().stream().anyMatch(booth -> booth.id().equals(wish)))
                .collect(Collectors.toSet());
        var there = new Person(person.id(), List.of(new Window(0, 1_440)), person.wishes());
        return new Change.Returns(there, now, agreed);
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
