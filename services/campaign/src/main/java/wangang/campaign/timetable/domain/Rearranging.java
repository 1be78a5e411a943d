package wangang.campaign.timetable.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes room for a pair by moving interviews to other times, where nobody loses one: a chain in which each takes the slot
 * that the next gives up, and the last a free one. Every slot is tried once, so that not every possible chain is found.
 */
final class Rearranging {

    /** How many interviews are tried to be moved for one pair. */
    private static final int MOST_TRIED = 32;

    private final Board board;
    private final Market market;
    private final int[] seenIn;
    private final List<Integer> moved = new ArrayList<>();
    private int search;
    private int tried;

    Rearranging(Board board) {
        this.board = board;
        market = board.market();
        seenIn = new int[market.slots().count()];
    }

    /** @return whether the pair meets now; if not, nothing has changed */
    boolean makeRoomFor(int pair) {
        search++;
        tried = 0;
        moved.clear();
        return seat(pair);
    }

    /** Whose times the last chain changed. */
    List<Integer> moved() {
        return List.copyOf(moved);
    }

    private boolean seat(int pair) {
        int booth = market.pairs().get(pair).booth();
        int first = market.slots().first(booth);
        int end = market.slots().end(booth);
        for (int slot = first; slot < end && board.hasFreeSlot(booth); slot++) {
            if (seenIn[slot] != search && board.fits(pair, slot)) {
                board.put(pair, slot);
                return true;
            }
        }
        for (int slot = first; slot < end && tried < MOST_TRIED; slot++) {
            if (seenIn[slot] != search && market.isPresent(pair, slot)) {
                int obstacle = board.soleObstacle(pair, slot);
                if (obstacle != Board.NONE) {
                    seenIn[slot] = search;
                    if (swap(pair, slot, obstacle)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean swap(int pair, int slot, int obstacle) {
        tried++;
        int before = board.take(obstacle);
        board.put(pair, slot);
        if (seat(obstacle)) {
            moved.add(obstacle);
            return true;
        }
        board.take(pair);
        board.put(obstacle, before);
        return false;
    }
}
