package wangang.campaign.timetable.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which pairs meet in which slots; a slot holds one pair, a pair one slot. */
final class Board {

    static final int NONE = -1;

    private final Market market;
    private final int[] pairIn;
    private final int[] slotOf;
    private final int[] free;

    /** What each person holds, in the order of the wishes: from {@link Pairs#first} on, so many of them. */
    private final int[] holding;

    private final int[] held;

    Board(Market market) {
        this.market = market;
        pairIn = new int[market.slots().count()];
        slotOf = new int[market.pairs().count()];
        Arrays.fill(pairIn, NONE);
        Arrays.fill(slotOf, NONE);
        free = IntStream.range(0, market.day().booths().size())
                .map(booth -> market.slots().end(booth) - market.slots().first(booth))
                .toArray();
        holding = new int[market.pairs().count()];
        held = new int[market.day().people().size()];
    }

    Market market() {
        return market;
    }

    void put(int pair, int slot) {
        if (pairIn[slot] != NONE || slotOf[pair] != NONE) {
            throw new IllegalStateException("slot " + slot + " or pair " + pair + " is taken");
        }
        pairIn[slot] = pair;
        slotOf[pair] = slot;
        free[market.slots().booth(slot)]--;
        int person = market.pairs().get(pair).person();
        int first = market.pairs().first(person);
        int at = first + held[person]++;
        for (; at > first && holding[at - 1] > pair; at--) {
            holding[at] = holding[at - 1];
        }
        holding[at] = pair;
    }

    /** @return the slot that is free now */
    int take(int pair) {
        int slot = slotOf[pair];
        pairIn[slot] = NONE;
        slotOf[pair] = NONE;
        free[market.slots().booth(slot)]++;
        int person = market.pairs().get(pair).person();
        int at = market.pairs().first(person);
        while (holding[at] != pair) {
            at++;
        }
        int end = market.pairs().first(person) + --held[person];
        System.arraycopy(holding, at + 1, holding, at, end - at);
        return slot;
    }

    /** {@link #NONE} when it is free. */
    int pairIn(int slot) {
        return pairIn[slot];
    }

    /** {@link #NONE} when they do not meet. */
    int slotOf(int pair) {
        return slotOf[pair];
    }

    boolean isHeld(int pair) {
        return slotOf[pair] != NONE;
    }

    boolean hasFreeSlot(int booth) {
        return free[booth] > 0;
    }

    /** How many interviews the person has. */
    int held(int person) {
        return held[person];
    }

    /** One of them, by its number from 0 in the order of the wishes. */
    int held(int person, int number) {
        return holding[market.pairs().first(person) + number];
    }

    /** Whether the person of both pairs, who holds the one, could not attend the other in the slot. */
    boolean isInTheWay(int one, int pair, int slot) {
        return one != pair && market.clash(slotOf[one], slot);
    }

    /** Whether the pair can meet in the slot while all others stay as they are. */
    boolean fits(int pair, int slot) {
        return pairIn[slot] == NONE && market.isPresent(pair, slot) && isAtLeisure(pair, slot);
    }

    /** Whether nothing that the pair's person holds is in the way. */
    boolean isAtLeisure(int pair, int slot) {
        int person = market.pairs().get(pair).person();
        for (int number = 0; number < held[person]; number++) {
            if (isInTheWay(held(person, number), pair, slot)) {
                return false;
            }
        }
        return true;
    }

    /** The one pair that prevents this from meeting in the slot; {@link #NONE} when there are none or several. */
    int soleObstacle(int pair, int slot) {
        int person = market.pairs().get(pair).person();
        int obstacle = pairIn[slot];
        for (int number = 0; number < held[person]; number++) {
            int own = held(person, number);
            if (isInTheWay(own, pair, slot)) {
                if (obstacle != NONE) {
                    return NONE;
                }
                obstacle = own;
            }
        }
        return obstacle;
    }

    List<Interview> interviews() {
        return IntStream.range(0, pairIn.length)
                .filter(slot -> pairIn[slot] != NONE)
                .mapToObj(slot -> market.interview(pairIn[slot], slot))
                .toList();
    }
}
