package wangang.benchmarks.timetable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
 * A fair as the baseline knows it, the same for the same seed: one interviewer a booth, people there all day, one hall. How
 * much people wish, and whether some employers more than others, is another at every fair; employers rank all who wish them
 * by chance.
 */
final class SmallFair {

    private static final int DAY = 1_440;

    /** Short, so that a day is long enough for the most wanted employer. */
    static final int MINUTES = 3;

    private final List<BoothId> booths;
    private final List<Person> people;
    private final Map<BoothId, List<PersonId>> wishing = new HashMap<>();

    /** @param mostWishes that anybody has at any fair, at most as many as there are employers */
    SmallFair(int employers, int jobseekers, int mostWishes, long seed) {
        var random = new Random(seed);
        booths = ids(employers, random).stream().map(BoothId::new).toList();
        int popularity = 1 + random.nextInt(4);
        var drawn = new ArrayList<BoothId>();
        for (var booth : booths) {
            drawn.addAll(Collections.nCopies(1 + random.nextInt(popularity), booth));
        }
        int most = 1 + random.nextInt(mostWishes);
        int least = 1 + random.nextInt(most);
        people = ids(jobseekers, random).stream()
                .map(id -> new Person(
                        new PersonId(id),
                        List.of(new Window(0, DAY)),
                        wishes(drawn, random.nextInt(least, most + 1), random)))
                .toList();
        people.forEach(person -> person.wishes()
                .forEach(booth ->
                        wishing.computeIfAbsent(booth, _ -> new ArrayList<>()).add(person.id())));
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

    /** On which all employers stay for so many rounds. */
    FairDay day(int rounds) {
        return day(_ -> rounds);
    }

    /** On which each employer goes after as many rounds as it has people. */
    FairDay dayWithoutPauses() {
        return day(List::size);
    }

    private FairDay day(ToIntFunction<List<PersonId>> rounds) {
        return new FairDay(
                booths.stream()
                        .filter(wishing::containsKey)
                        .map(id -> booth(id, wishing.getOrDefault(id, List.of()), rounds))
                        .toList(),
                people,
                Walking.none(booths.stream().map(SmallFair::room).toList()));
    }

    private static RoomId room(BoothId booth) {
        return new RoomId(booth.value());
    }

    private static Booth booth(BoothId id, List<PersonId> ranked, ToIntFunction<List<PersonId>> rounds) {
        var window = new Window(0, rounds.applyAsInt(ranked) * MINUTES);
        var interviewer = new Interviewer(new InterviewerId(id.value()), List.of(window));
        return new Booth(id, room(id), 1, MINUTES, 0, List.of(interviewer), ranks(ranked));
    }

    private static List<BoothId> wishes(List<BoothId> drawn, int count, Random random) {
        return Stream.generate(() -> drawn.get(random.nextInt(drawn.size())))
                .distinct()
                .limit(count)
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
