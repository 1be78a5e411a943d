package wangang.campaign.timetable.domain;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A fair's day by numbers: people, booths, slots and pairs, each from 0. */
final class Market {

    private final FairDay day;
    private final Slots slots;
    private final Pairs pairs;
    private final int[] room;
    private final int[][] walking;

    /** Of each person: from, to, from, to. */
    private final int[][] windows;

    Market(FairDay day) {
        this.day = day;
        slots = new Slots(day.booths());
        pairs = new Pairs(day);
        var rooms = day.booths().stream().map(Booth::room).distinct().toList();
        room = day.booths().stream()
                .mapToInt(booth -> rooms.indexOf(booth.room()))
                .toArray();
        walking = rooms.stream()
                .map(from -> rooms.stream()
                        .mapToInt(to -> day.walking().minutes(from, to))
                        .toArray())
                .toArray(int[][]::new);
        windows = day.people().stream()
                .map(person -> person.windows().stream()
                        .flatMapToInt(window -> IntStream.of(window.from(), window.to()))
                        .toArray())
                .toArray(int[][]::new);
    }

    FairDay day() {
        return day;
    }

    Slots slots() {
        return slots;
    }

    Pairs pairs() {
        return pairs;
    }

    /** Whether the pair's person is there all the time. */
    boolean isPresent(int pair, int slot) {
        int start = slots.start(slot);
        int end = slots.over(slot);
        int[] bounds = windows[pairs.get(pair).person()];
        for (int at = 0; at < bounds.length; at += 2) {
            if (bounds[at] <= start && end <= bounds[at + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Whether one person cannot attend both, the way between the rooms included. */
    boolean clash(int one, int other) {
        int start = slots.start(one);
        int otherStart = slots.start(other);
        return start <= otherStart ? !follows(one, other) : !follows(other, one);
    }

    private boolean follows(int earlier, int later) {
        int way = walking[room[slots.booth(earlier)]][room[slots.booth(later)]];
        return slots.over(earlier) + way <= slots.start(later);
    }

    /** In minutes, between any two of the booths. */
    int longestWay(int[] booths) {
        var rooms = Arrays.stream(booths).map(booth -> room[booth]).distinct().toArray();
        return Arrays.stream(rooms)
                .flatMap(from -> Arrays.stream(rooms).map(to -> walking[from][to]))
                .max()
                .orElse(0);
    }

    Interview interview(int pair, int slot) {
        var time = slots.get(slot);
        return new Interview(personId(pair), boothId(pair), time.interviewer(), time.start(), time.end());
    }

    /** {@link Board#NONE} when the two do not wish each other. */
    int pairOf(int person, BoothId booth) {
        for (int pair = pairs.first(person); pair < pairs.end(person); pair++) {
            if (boothId(pair).equals(booth)) {
                return pair;
            }
        }
        return Board.NONE;
    }

    /** {@link Board#NONE} when the pair's booth has no such slot. */
    int slotOf(int pair, Interview interview) {
        int booth = pairs.get(pair).booth();
        var time = new Slot(interview.interviewer(), interview.start(), interview.end());
        for (int slot = slots.first(booth); slot < slots.end(booth); slot++) {
            if (slots.get(slot).start() == time.start() && slots.get(slot).equals(time)) {
                return slot;
            }
        }
        return Board.NONE;
    }

    PersonId personId(int pair) {
        return day.people().get(pairs.get(pair).person()).id();
    }

    BoothId boothId(int pair) {
        return day.booths().get(pairs.get(pair).booth()).id();
    }
}
