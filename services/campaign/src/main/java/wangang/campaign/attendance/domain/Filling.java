package wangang.campaign.attendance.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wangang.campaign.fair.domain.Room;

/** A room while booths are put into it; all measures are per booth it has room for. */
final class Filling {

    private final Room room;
    private final Map<String, Integer> byTrade = new HashMap<>();
    private int booths;
    private long crowd;

    Filling(Room room) {
        this.room = room;
    }

    String code() {
        return room.code();
    }

    boolean hasSpace() {
        return booths < room.booths();
    }

    void add(@Nullable String trade, int count, long wishes) {
        byTrade.merge(named(trade), count, Integer::sum);
        booths += count;
        crowd += wishes;
    }

    /** As it would be with one more. */
    double shareOf(@Nullable String trade) {
        return perBooth(byTrade.getOrDefault(named(trade), 0) + 1);
    }

    double crowding() {
        return perBooth(crowd);
    }

    double fullness() {
        return perBooth(booths);
    }

    private double perBooth(long count) {
        return (double) count / room.booths();
    }

    /** Those of no known trade are kept apart as if they were one. */
    private static String named(@Nullable String trade) {
        return Objects.requireNonNullElse(trade, "");
    }
}
