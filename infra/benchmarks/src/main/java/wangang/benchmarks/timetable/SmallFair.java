package wangang.benchmarks.timetable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import wangang.campaign.timetable.domain.Booth;
import wangang.campaign.timetable.domain.BoothId;
import wangang.campaign.timetable.domain.FairDay;
import wangang.campaign.timetable.domain.Interviewer;
import wangang.campaign.timetable.domain.InterviewerId;
import wangang.campaign.timetable.domain.Person;
import wangang.campaign.timetable.domain.PersonId;
import wangang.campaign.timetable.domain.RoomId;
import wangang.campaign.timetable.domain.Walking;
import wangang.campaign.timetable.domain.Window;

/**
 * A fair as the baseline knows it, the same for the same seed: one interviewer a booth, everybody there all day, one hall.
 * Some employers are wished more than others; employers rank all who wish them by chance.
 */
final class SmallFair {

    static final int MINUTES = 15;

    private final List<BoothId> booths;
    private final List<Person> people;
    private final Map<BoothId, List<PersonId>> wishing = new HashMap<>();

    /** @param mostWishes a person has from one to so many */
    SmallFair(int employers, int jobseekers, int mostWishes, long seed) {
        var random = new Random(seed);
        booths = ids(employers, random).stream().map(BoothId::new).toList();
        var drawn = new ArrayList<BoothId>();
        for (var booth : booths) {
            drawn.addAll(Collections.nCopies(1 + random.nextInt(4), booth));
        }
        people = ids(jobseekers, random).stream()
                .map(id -> new Person(
                        new PersonId(id),
                        List.of(new Window(0, Integer.MAX_VALUE)),
                        wishes(drawn, 1 + random.nextInt(mostWishes), random)))
                .toList();
        people.forEach(person -> person.wishes()
                .forEach(booth -> wishing.computeIfAbsent(booth, _ -> new ArrayList<>())
                        .add(person.id())));
        wishing.values().forEach(ranked -> Collections.shuffle(ranked, random));
    }

    /** No timetable can do with fewer. */
    int fewestRounds() {
        int ofPeople =
                people.stream().mapToInt(person -> person.wishes().size()).max().orElse(0);
        return Math.max(
                ofPeople, wishing.values().stream().mapToInt(List::size).max().orElse(0));
    }

    int wishes() {
        return people.stream().mapToInt(person -> person.wishes().size()).sum();
    }

    FairDay day(int rounds) {
        var window = new Window(0, rounds * MINUTES);
        return new FairDay(
                booths.stream()
                        .map(id -> new Booth(
                                id,
                                new RoomId(id.value()),
                                1,
                                MINUTES,
                                0,
                                List.of(new Interviewer(new InterviewerId(id.value()), List.of(window))),
                                ranks(wishing.getOrDefault(id, List.of()))))
                        .toList(),
                people,
                Walking.none());
    }

    private static List<BoothId> wishes(List<BoothId> drawn, int most, Random random) {
        return IntStream.range(0, most)
                .mapToObj(_ -> drawn.get(random.nextInt(drawn.size())))
                .distinct()
                .toList();
    }

    private static Map<PersonId, Integer> ranks(List<PersonId> ranked) {
        var ranks = new HashMap<PersonId, Integer>();
        ranked.forEach(person -> ranks.put(person, ranks.size() + 1));
        return ranks;
    }

    private static List<UUID> ids(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(_ -> new UUID(random.nextLong(), random.nextLong()))
                .toList();
    }
}
