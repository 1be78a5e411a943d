package wangang.campaign.timetable.domain;

import java.util.List;
import java.util.stream.IntStream;

/** Says of every pair that does not meet what stands against it. */
final class Explaining {

    private final Board board;
    private final Market market;
    private final Pairs pairs;
    private final int earliest;

    /** @param earliest from which minute of the day somebody could still be told to come */
    Explaining(Board board, int earliest) {
        this.board = board;
        market = board.market();
        pairs = market.pairs();
        this.earliest = earliest;
    }

    List<Unmet> unmet() {
        return IntStream.range(0, pairs.count())
                .filter(pair -> !board.isHeld(pair))
                .mapToObj(this::unmet)
                .toList();
    }

    private Unmet unmet(int pair) {
        int absent = 0;
        int past = 0;
        int wantedMore = 0;
        int wantedEqually = 0;
        int elsewhere = 0;
        int standing = 0;
        int booth = pairs.get(pair).booth();
        for (int slot = market.slots().first(booth); slot < market.slots().end(booth); slot++) {
            int holder = board.pairIn(slot);
            if (!market.isPresent(pair, slot)) {
                absent++;
            } else if (market.slots().get(slot).start() < earliest) {
                past++;
            } else if (holder != Board.NONE && pairs.prefers(holder, pair)) {
                if (pairs.get(holder).rank() < pairs.get(pair).rank()) {
                    wantedMore++;
                } else {
                    wantedEqually++;
                }
            } else if (isElsewhere(pair, slot)) {
                elsewhere++;
            } else {
                standing++;
            }
        }
        var obstacles = new Unmet.Obstacles(absent, past, wantedMore, wantedEqually, elsewhere, standing);
        return new Unmet(
                market.personId(pair), market.boothId(pair), pairs.get(pair).wish(), obstacles);
    }

    /** Wishes of a person are numbered in their order. */
    private boolean isElsewhere(int pair, int slot) {
        int person = pairs.get(pair).person();
        for (int number = 0; number < board.held(person) && board.held(person, number) < pair; number++) {
            if (board.isInTheWay(board.held(person, number), pair, slot)) {
                return true;
            }
        }
        return false;
    }
}
