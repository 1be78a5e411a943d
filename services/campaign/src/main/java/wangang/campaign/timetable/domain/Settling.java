package wangang.campaign.timetable.domain;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Queue;
import java.util.stream.IntStream;

/**
 * Gives way to claims until there are none. A pair that does not meet has a claim to a slot of the booth when the booth
 * leaves it free or likes its holder less, and when the person, if busy then, is so only with less wanted interviews; all
 * others stay where they are. A claim is plain when the person gives up nothing for it.
 *
 * <p>Plain claims only ever better the holders of slots, so that giving way to them comes to an end. Giving up an
 * interview, or moving others to make room, can go round in a circle: each person may cause it only so often.
 */
final class Settling {

    /**
     * What one person may cause at most, however many wishes there are. Without a bound, 2,000 people of 30 wishes each
     * were left with a sixth fewer claims, after fifteen times as long.
     */
    private static final int MOST_PATIENCE = 24;

    /** How often room may be looked for in vain for a pair. */
    private static final int MOST_VAIN = 2;

    private final Board board;
    private final Market market;
    private final Pairs pairs;
    private final Rearranging rearranging;
    private final int[] patience;
    private final int[] inVain;
    private final Queue<Integer> waiting = new ArrayDeque<>();
    private final boolean[] isWaiting;

    /** @param perWish how often a person may give up an interview or have others moved, for each wish; never more than so many times in all */
    Settling(Board board, int perWish) {
        this.board = board;
        market = board.market();
        pairs = market.pairs();
        rearranging = new Rearranging(board);
        patience = IntStream.range(0, market.day().people().size())
                .map(person -> Math.min(MOST_PATIENCE, perWish * (pairs.end(person) - pairs.first(person))))
                .toArray();
        inVain = new int[pairs.count()];
        isWaiting = new boolean[pairs.count()];
    }

    void run() {
        IntStream.range(0, pairs.count())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(pair -> pairs.get(pair).wish())
                        .thenComparingInt(pairs::lot))
                .forEach(this::wake);
        for (var pair = waiting.poll(); pair != null; pair = waiting.poll()) {
            isWaiting[pair] = false;
            if (!board.isHeld(pair)) {
                improve(pair);
            }
        }
    }

    private void improve(int pair) {
        int slot = bestClaim(pair);
        if (slot != Board.NONE && board.fits(pair, slot)) {
            board.put(pair, slot);
        } else if (isPatient(pair) && makesRoomFor(pair)) {
            patience[pairs.get(pair).person()]--;
            rearranging.moved().forEach(moved -> {
                wakePerson(pairs.get(moved).person());
                wakeBooth(pairs.get(moved).booth());
            });
        } else if (slot != Board.NONE) {
            giveWay(pair, slot);
        }
    }

    private boolean makesRoomFor(int pair) {
        if (inVain[pair] == MOST_VAIN || !board.hasFreeSlot(pairs.get(pair).booth())) {
            return false;
        }
        boolean isMade = rearranging.makeRoomFor(pair);
        inVain[pair] += isMade ? 0 : 1;
        return isMade;
    }

    /** The claim that costs others least: the fewest given up, then a free slot, then the least wanted holder's. */
    private int bestClaim(int pair) {
        int booth = pairs.get(pair).booth();
        int best = Board.NONE;
        long least = Long.MAX_VALUE;
        for (int slot = market.slots().first(booth); slot < market.slots().end(booth) && least > 0; slot++) {
            long cost = cost(pair, slot);
            if (cost < least) {
                least = cost;
                best = slot;
            }
        }
        return best;
    }

    /** {@link Long#MAX_VALUE} where there is no claim, 0 where nobody loses anything. */
    private long cost(int pair, int slot) {
        int holder = board.pairIn(slot);
        boolean isWanted = holder == Board.NONE || pairs.prefers(pair, holder);
        if (!isWanted || !market.isPresent(pair, slot)) {
            return Long.MAX_VALUE;
        }
        int person = pairs.get(pair).person();
        long givenUp = 0;
        for (int number = 0; number < board.held(person); number++) {
            int held = board.held(person, number);
            if (board.isInTheWay(held, pair, slot)) {
                if (held < pair || !isPatient(pair)) {
                    return Long.MAX_VALUE;
                }
                givenUp++;
            }
        }
        long holdersPlace = holder == Board.NONE ? 0 : Integer.MAX_VALUE - pairs.place(holder);
        return (givenUp << Integer.SIZE) + holdersPlace;
    }

    private boolean isPatient(int pair) {
        return patience[pairs.get(pair).person()] > 0;
    }

    private void giveWay(int pair, int slot) {
        int holder = board.pairIn(slot);
        if (holder != Board.NONE) {
            board.take(holder);
        }
        int person = pairs.get(pair).person();
        boolean gaveUp = false;
        for (int number = board.held(person) - 1; number >= 0; number--) {
            int held = board.held(person, number);
            if (board.isInTheWay(held, pair, slot)) {
                board.take(held);
                wakeBooth(pairs.get(held).booth());
                gaveUp = true;
            }
        }
        board.put(pair, slot);
        if (gaveUp) {
            patience[person]--;
            wakePerson(person);
        }
        if (holder != Board.NONE) {
            wakePerson(pairs.get(holder).person());
        }
    }

    private void wakePerson(int person) {
        for (int pair = pairs.first(person); pair < pairs.end(person); pair++) {
            wake(pair);
        }
    }

    private void wakeBooth(int booth) {
        for (int pair : pairs.ofBooth(booth)) {
            wake(pair);
        }
    }

    private void wake(int pair) {
        if (!isWaiting[pair] && !board.isHeld(pair)) {
            isWaiting[pair] = true;
            waiting.add(pair);
        }
    }
}
