package wangang.campaign.timetable.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Minutes on foot from room to room; nobody walks to or from one that is online. */
public final class Walking {

    private static final int ONLINE = -1;

    private final Map<RoomId, Integer> numbers = new HashMap<>();
    private final int[][] minutes;

    /** @param minutes from the room of the row to the room of the column, in the order of the rooms */
    public Walking(List<RoomId> rooms, int[][] minutes) {
        this(rooms, minutes, Set.of());
    }

    /**
     * @param rooms on site
     * @throws IllegalArgumentException when a room is named twice, or a way is missing, negative or longer than a day, or
     *     leads from a room to itself
     */
    public Walking(List<RoomId> rooms, int[][] minutes, Set<RoomId> online) {
        for (var room : rooms) {
            if (numbers.putIfAbsent(room, numbers.size()) != null) {
                throw new IllegalArgumentException("a room is named twice: " + room);
            }
        }
        for (var room : online) {
            if (numbers.putIfAbsent(room, ONLINE) != null) {
                throw new IllegalArgumentException("a room is both on site and online: " + room);
            }
        }
        if (minutes.length != rooms.size()) {
            throw new IllegalArgumentException("ways from %d of %d rooms".formatted(minutes.length, rooms.size()));
        }
        this.minutes = Arrays.stream(minutes).map(int[]::clone).toArray(int[][]::new);
        for (int from = 0; from < minutes.length; from++) {
            refuseImpossible(rooms, from, this.minutes[from]);
        }
    }

    /** All in one hall, or online. */
    public static Walking none(Collection<RoomId> rooms) {
        return new Walking(List.of(), new int[0][], Set.copyOf(rooms));
    }

    /** @throws IllegalArgumentException when a room is not known */
    public int minutes(RoomId from, RoomId to) {
        int row = number(from);
        int column = number(to);
        return row == ONLINE || column == ONLINE ? 0 : minutes[row][column];
    }

    boolean knows(RoomId room) {
        return numbers.containsKey(room);
    }

    private int number(RoomId room) {
        var number = numbers.get(room);
        if (number == null) {
            throw new IllegalArgumentException("no ways are known to " + room);
        }
        return number;
    }

    private static void refuseImpossible(List<RoomId> rooms, int from, int[] ways) {
        if (ways.length != rooms.size()) {
            throw new IllegalArgumentException("a way is missing from " + rooms.get(from));
        }
        if (ways[from] != 0) {
            throw new IllegalArgumentException("a way from %s to itself".formatted(rooms.get(from)));
        }
        if (Arrays.stream(ways).anyMatch(way -> way < 0 || way > Window.DAY)) {
            throw new IllegalArgumentException("an impossible way from " + rooms.get(from));
        }
    }
}
