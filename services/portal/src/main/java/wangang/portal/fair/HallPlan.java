package wangang.portal.fair;

import java.util.ArrayList;
import java.util.List;

/**
 * A fair's rooms with the booths that stand in them, in the order of the fair.
 *
 * @param booths how many stand in all rooms
 */
record HallPlan(List<Hall> halls, int booths) {

    /** From so many places on a room is drawn over the whole width. */
    private static final int WIDE = 10;

    /** @param places how many booths it has room for */
    record Hall(String code, int places, List<Booth> booths) {

        public int free() {
            return Math.max(0, places - booths.size());
        }

        public boolean wide() {
            return places >= WIDE;
        }
    }

    static HallPlan of(List<Fair.Room> rooms, List<Booth> booths) {
        var halls = new ArrayList<Hall>();
        for (var room : rooms) {
            halls.add(new Hall(
                    room.code(),
                    room.booths(),
                    booths.stream()
                            .filter(booth -> room.code().equals(booth.room()))
                            .toList()));
        }
        return new HallPlan(
                List.copyOf(halls),
                halls.stream().mapToInt(hall -> hall.booths().size()).sum());
    }
}
