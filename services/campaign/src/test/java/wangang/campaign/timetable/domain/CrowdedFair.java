package wangang.campaign.timetable.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A fair with many wishes a person, the same for the same seed: 15 minutes an interview and 5 of change-over, three
 * buildings ten minutes apart, half of the people there for half the day, a third of those who wish a booth wanted equally
 * to somebody else.
 */
final class CrowdedFair {

    private static final Window MORNING = new Window(540, 720);
    private static final Window AFTERNOON = new Window(780, 1_020);
    private static final int BUILDINGS = 3;

    private final Random random;
    private final int wishes;

    private CrowdedFair(int wishes, long seed) {
        random = new Random(seed);
        this.wishes = wishes;
    }

    /** @param wishes of each person */
    static FairDay of(int booths, int people, int wishes, long seed) {
        return new CrowdedFair(wishes, seed).day(booths, people);
    }

    private FairDay day(int boothCount, int personCount) {
        var boothIds = ids(boothCount).stream().map(BoothId::new).toList();
        var people = ids(personCount).stream()
                .map(id -> new Person(new PersonId(id), windows(), wishes(boothIds)))
                .toList();
        var wishing = new HashMap<BoothId, List<PersonId>>();
        people.forEach(person -> person.wishes()
                .forEach(booth ->
                        wishing.computeIfAbsent(booth, _ -> new ArrayList<>()).add(person.id())));
        var rooms = ids(BUILDINGS).stream().map(RoomId::new).toList();
        var booths = boothIds.stream()
                .map(id -> booth(id, rooms.get(random.nextInt(BUILDINGS)), wishing.getOrDefault(id, List.of())))
                .toList();
        return new FairDay(booths, people, new Walking(rooms, new int[][] {{0, 10, 10}, {10, 0, 10}, {10, 10, 0}}));
    }

    private Booth booth(BoothId id, RoomId room, List<PersonId> wishing) {
        var ranks = new HashMap<PersonId, Integer>();
        int different = Math.max(1, wishing.size() * 2 / 3);
        wishing.forEach(person -> ranks.put(person, 1 + random.nextInt(different)));
        var interviewers = ids(1 + random.nextInt(3)).stream()
                .map(one -> new Interviewer(new InterviewerId(one), List.of(MORNING, AFTERNOON)))
                .toList();
        return new Booth(id, room, interviewers.size(), 15, 5, interviewers, ranks);
    }

    private List<BoothId> wishes(List<BoothId> booths) {
        var shuffled = new ArrayList<>(booths);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, wishes);
    }

    private List<Window> windows() {
        return switch (random.nextInt(4)) {
            case 0 -> List.of(MORNING);
            case 1 -> List.of(AFTERNOON);
            default -> List.of(new Window(MORNING.from(), AFTERNOON.to()));
        };
    }

    private List<UUID> ids(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> new UUID(random.nextLong(), random.nextLong()))
                .toList();
    }
}
