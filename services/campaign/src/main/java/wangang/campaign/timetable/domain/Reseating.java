package wangang.campaign.timetable.domain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds another slot of the same booth, as near in time as can be, for interviews that lost theirs. */
final class Reseating {

    private final Board board;
    private final Slots slots;
    private final int earliest;

    /** @param earliest nothing before this minute of the day is given or taken away, but a slot at the same minute */
    Reseating(Board board, int earliest) {
        this.board = board;
        slots = board.market().slots();
        this.earliest = earliest;
    }

    /** Moves at most one other interview; changes nothing when it finds no way. */
    void reseat(int pair, int wanted) {
        if (!seatNear(pair, wanted)) {
            for (int slot : slotsNear(pair, wanted)) {
                if (board.market().isPresent(pair, slot) && makeWay(board.soleObstacle(pair, slot), pair, slot)) {
                    return;
                }
            }
        }
    }

    /** As early as can be. */
    void seat(int pair) {
        seatNear(pair, earliest);
    }

    private boolean seatNear(int pair, int wanted) {
        for (int slot : slotsNear(pair, wanted)) {
            if (board.fits(pair, slot)) {
                board.put(pair, slot);
                return true;
            }
        }
        return false;
    }

    private boolean makeWay(int other, int pair, int slot) {
        if (other == Board.NONE || start(board.slotOf(other)) < earliest) {
            return false;
        }
        int before = board.take(other);
        board.put(pair, slot);
        if (seatNear(other, start(before))) {
            return true;
        }
        board.take(pair);
        board.put(other, before);
        return false;
    }

    private List<Integer> slotsNear(int pair, int wanted) {
        int booth = board.market().pairs().get(pair).booth();
        return IntStream.range(slots.first(booth), slots.end(booth))
                .filter(slot -> start(slot) >= earliest || start(slot) == wanted)
                .boxed()
                .sorted(Comparator.comparingInt(slot -> Math.abs(start(slot) - wanted)))
                .toList();
    }

    private int start(int slot) {
        return slots.get(slot).start();
    }
}
