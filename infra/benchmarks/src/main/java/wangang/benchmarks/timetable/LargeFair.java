package wangang.benchmarks.timetable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
 * A day of a district's largest fair, the same for the same seed: 15 minutes an interview and 5 of change-over, from 9:00
 * to 17:00 with a pause at noon, a tenth of the booths wished five times as often as the others. In the free one everybody is there all day and walks within the change-over; in the other there are three buildings ten
 * minutes apart, four people of ten come for half the day, and a fifth of the interviewers for part of it.
 */
final class LargeFair {

    private static final Window MORNING = new Window(540, 720);
    private static final Window AFTERNOON = new Window(780, 1_020);
    private static final int ROOMS = 30;

    private final Random random;
    private final int wishes;
    private final boolean isFree;

    private LargeFair(int wishes, boolean isFree, long seed) {
        random = new Random(seed);
        this.wishes = wishes;
        this.isFree = isFree;
    }

    /** @param wishes of each person */
    static FairDay of(int booths, int people, int wishes, boolean isFree, long seed) {
        return new LargeFair(wishes, isFree, seed).day(booths, people);
    }

    private FairDay day(int boothCount, int personCount) {
        var rooms = ids(ROOMS).stream().map(RoomId::new).toList();
        var boothIds = ids(boothCount).stream().map(BoothId::new).toList();
        var drawn = new ArrayList<>(boothIds);
        boothIds.subList(0, boothCount / 10).forEach(popular -> drawn.addAll(Collections.nCopies(4, popular)));
        var people = ids(personCount).stream()
                .map(id -> new Person(new PersonId(id), personsWindows(), wishes(drawn)))
                .toList();
        var wishing = new HashMap<BoothId, List<PersonId>>();
        people.forEach(person -> person.wishes()
                .forEach(booth ->
                        wishing.computeIfAbsent(booth, _ -> new ArrayList<>()).add(person.id())));
        var booths = boothIds.stream()
                .map(id -> booth(id, rooms.get(random.nextInt(ROOMS)), wishing.getOrDefault(id, List.of())))
                .toList();
        return new FairDay(booths, people, walking(rooms));
    }

    private Booth booth(BoothId id, RoomId room, List<PersonId> wishing) {
        var interviewers = ids(isFree ? 2 : 1 + random.nextInt(3)).stream()
                .map(interviewer -> new Interviewer(new InterviewerId(interviewer), interviewersWindows()))
                .toList();
        return new Booth(id, room, interviewers.size(), 15, 5, interviewers, ranks(wishing));
    }

    /** A third of the people are wanted equally to somebody else. */
    private Map<PersonId, Integer> ranks(List<PersonId> wishing) {
        var ranks = new HashMap<PersonId, Integer>();
        int different = Math.max(1, wishing.size() * 2 / 3);
        wishing.forEach(person -> ranks.put(person, 1 + random.nextInt(different)));
        return ranks;
    }

    private List<BoothId> wishes(List<BoothId> drawn) {
        var wished = new LinkedHashSet<BoothId>();
        while (wished.size() < wishes) {
            wished.add(drawn.get(random.nextInt(drawn.size())));
        }
        return List.copyOf(wished);
    }

    private List<Window> personsWindows() {
        return switch (isFree ? 9 : random.nextInt(10)) {
            case 0, 1 -> List.of(MORNING);
            case 2, 3 -> List.of(AFTERNOON);
            default -> List.of(new Window(MORNING.from(), AFTERNOON.to()));
        };
    }

    private List<Window> interviewersWindows() {
        return switch (isFree ? 9 : random.nextInt(10)) {
            case 0 -> List.of(MORNING);
            case 1 -> List.of(AFTERNOON);
            default -> List.of(MORNING, AFTERNOON);
        };
    }

    private Walking walking(List<RoomId> rooms) {
        var minutes = new int[ROOMS][ROOMS];
        for (int from = 0; from < ROOMS; from++) {
            for (int to = 0; to < ROOMS; to++) {
                minutes[from][to] = from == to ? 0 : isFree || from % 3 == to % 3 ? 4 : 10;
            }
        }
        return new Walking(rooms, minutes);
    }

    private List<UUID> ids(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> new UUID(random.nextLong(), random.nextLong()))
                .toList();
    }
}
