package wangang.campaign.timetable.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Minutes on foot from room to room. A room that is not named is online: nobody walks there. */
public final class Walking {

    private final Map<RoomId, Integer> numbers = new HashMap<>();
    private final int[][] minutes;

    /** @param minutes from the room of the row to the room of the column, in the order of the rooms */
    public Walking(List<RoomId> rooms, int[][] minutes) {
        for (var room : rooms) {
            numbers.put(room, numbers.size());
        }
        this.minutes = new int[rooms.size()][];
        for (int from = 0; from < rooms.size(); from++) {
            this.minutes[from] = minutes[from].clone();
            if (this.minutes[from].length != rooms.size()) {
                throw new IllegalArgumentException("a way is missing");
            }
        }
    }

    /** All is online, or in one hall. */
    public static Walking none() {
        return new Walking(List.of(), new int[0][]);
    }

    public int minutes(RoomId from, RoomId to) {
        var row = numbers.get(from);
        var column = numbers.get(to);
        return row == null || column == null ? 0 : minutes[row][column];
    }
}
