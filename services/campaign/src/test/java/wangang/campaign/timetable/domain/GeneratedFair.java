package wangang.campaign.timetable.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** A small fair of a shape, the same for the same seed; mostly with more wish than time. */
final class GeneratedFair {

    /** What stands in the way of times. */
    enum Shape {
        /** Nothing: everybody is there all day, and the change-over is long enough for every way. */
        FREE,
        /** All begin at the same minutes and ways fit between, but people and interviewers are there for part of the day. */
        WINDOWS,
        /** All are there all day, but some ways are longer than the change-over. */
        WALKING,
        /** Every booth has lengths, interviewers and minutes of its own, people come and go, ways are long. */
        ANYTHING
    }

    private static final int MORNING = 540;
    private static final RoomId ONLINE = new RoomId(new UUID(0, 0));

    private final Random random;
    private final Shape shape;
    private final int length;
    private final int changeOver;
    private final int rounds;

    private GeneratedFair(Shape shape, long seed) {
        random = new Random(seed);
        this.shape = shape;
        length = between(5, 20);
        changeOver = between(0, 10);
        rounds = between(1, 8);
    }

    static FairDay of(Shape shape, long seed) {
        return new GeneratedFair(shape, seed).day();
    }

    private FairDay day() {
        var rooms = ids(between(1, 4)).stream().map(RoomId::new).toList();
        var boothIds = ids(between(1, 8)).stream().map(BoothId::new).toList();
        var people = ids(between(1, 24)).stream()
                .map(id -> person(new PersonId(id), boothIds))
                .toList();
        var booths = boothIds.stream()
                .map(id -> booth(id, random.nextInt(5) == 0 ? ONLINE : rooms.get(random.nextInt(rooms.size())), people))
                .toList();
        return new FairDay(booths, people, walking(rooms));
    }

    private Person person(PersonId id, List<BoothId> booths) {
        var wishes = new ArrayList<>(booths);
        Collections.shuffle(wishes, random);
        return new Person(id, personsWindows(), wishes.subList(0, random.nextInt(wishes.size() + 1)));
    }

    private Booth booth(BoothId id, RoomId room, List<Person> people) {
        boolean ownTimes = shape == Shape.ANYTHING;
        var interviewers = ids(between(ownTimes ? 0 : 1, 3)).stream()
                .map(interviewer -> new Interviewer(new InterviewerId(interviewer), interviewersWindows()))
                .toList();
        return new Booth(
                id,
                room,
                interviewers.size() + random.nextInt(2),
                ownTimes ? between(5, 30) : length,
                ownTimes ? between(0, 10) : changeOver,
                interviewers,
                ranks(id, people));
    }

    /** In some fairs hardly anybody is wanted equally, in others most are. */
    private Map<PersonId, Integer> ranks(BoothId booth, List<Person> people) {
        var ranks = new HashMap<PersonId, Integer>();
        int ofEach = between(1, people.size());
        for (var person : people) {
            boolean isAsked = person.wishes().contains(booth) ? random.nextInt(8) > 0 : random.nextInt(8) == 0;
            if (isAsked) {
                ranks.put(person.id(), between(1, ofEach));
            }
        }
        return ranks;
    }

    private List<Window> personsWindows() {
        return switch (shape) {
            case FREE, WALKING -> List.of(new Window(0, 1_440));
            case WINDOWS, ANYTHING ->
                random.nextInt(3) == 0
                        ? List.of(new Window(0, 1_440))
                        : IntStream.range(0, between(1, 2))
                                .mapToObj(_ -> partOfTheDay())
                                .toList();
        };
    }

    private List<Window> interviewersWindows() {
        return switch (shape) {
            case FREE, WALKING -> List.of(wholeRounds(0, rounds));
            case WINDOWS -> {
                int first = random.nextInt(rounds);
                yield List.of(wholeRounds(first, between(first + 1, rounds)));
            }
            case ANYTHING ->
                IntStream.range(0, between(1, 2)).mapToObj(_ -> partOfTheDay()).toList();
        };
    }

    private Window wholeRounds(int first, int end) {
        int pitch = length + changeOver;
        return new Window(MORNING + first * pitch, MORNING + end * pitch);
    }

    private Window partOfTheDay() {
        int dayLength = rounds * (length + changeOver);
        int from = MORNING + random.nextInt(dayLength);
        return new Window(from, between(from + 1, MORNING + dayLength));
    }

    private Walking walking(List<RoomId> rooms) {
        int longest = shape == Shape.FREE || shape == Shape.WINDOWS ? changeOver : 40;
        var minutes = new int[rooms.size()][rooms.size()];
        for (int from = 0; from < minutes.length; from++) {
            for (int to = 0; to < minutes.length; to++) {
                minutes[from][to] = from == to ? 0 : between(0, longest);
            }
        }
        return new Walking(rooms, minutes, Set.of(ONLINE));
    }

    private List<UUID> ids(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> new UUID(random.nextLong(), random.nextLong()))
                .toList();
    }

    private int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }
}
