package wangang.campaign.timetable.domain;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The minutes at which interviews begin, and what can be promised when all booths share them. */
final class Rounds {

    private final Market market;
    private final Pairs pairs;
    private final Slots slots;
    private final int[] booths;
    private final List<Integer> starts;

    /** Of the booths that anybody is to meet. */
    Rounds(Market market) {
        this.market = market;
        pairs = market.pairs();
        slots = market.slots();
        booths = IntStream.range(0, slots.booths())
                .filter(booth -> pairs.ofBooth(booth).length > 0)
                .toArray();
        starts = List.copyOf(new TreeSet<>(Arrays.stream(booths)
                .flatMap(booth -> IntStream.range(slots.first(booth), slots.end(booth)))
                .mapToObj(slot -> slots.get(slot).start())
                .toList()));
    }

    /** Whether whoever has an interview in one round comes in time to any of the next. */
    boolean areShared() {
        int needed = longestInterview() + market.longestWay(booths);
        return IntStream.range(1, starts.size()).allMatch(at -> starts.get(at - 1) + needed <= starts.get(at));
    }

    /** Whether, besides, every interviewer and every person is there in each. */
    boolean areFree() {
        return areShared()
                && Arrays.stream(booths).allMatch(this::interviewsInEach)
                && IntStream.range(0, pairs.people())
                        .filter(person -> pairs.first(person) < pairs.end(person))
                        .allMatch(this::isThereInEach);
    }

    /**
     * When rounds are free: holds a stable choice of pairs on the empty board, in no more rounds than the busiest needs.
     * The pairs of a booth go to its interviewers in turn; then rounds are colours of the edges between people and
     * interviewers.
     */
    void hold(Board board) {
        var places = IntStream.range(0, slots.booths())
                .map(booth -> slots.end(booth) - slots.first(booth))
                .toArray();
        var chosen = Choosing.of(pairs, _ -> true, starts.size(), places);
        var persons = new int[chosen.length];
        var firstSlots = new int[chosen.length];
        var given = new int[places.length];
        for (int edge = 0; edge < chosen.length; edge++) {
            var pair = pairs.get(chosen[edge]);
            persons[edge] = pair.person();
            firstSlots[edge] = slots.first(pair.booth()) + given[pair.booth()]++ % interviewers(pair.booth());
        }
        var colours = EdgeColouring.of(persons, firstSlots, pairs.people(), slots.count());
        for (int edge = 0; edge < chosen.length; edge++) {
            int booth = pairs.get(chosen[edge]).booth();
            board.put(chosen[edge], firstSlots[edge] + colours[edge] * interviewers(booth));
        }
    }

    /**
     * When rounds are shared: holds a stable choice for one round after the other on the empty board, each among those who
     * have not met before. No claim is left, for in every round both sides had been asked.
     */
    void holdOneAfterTheOther(Board board) {
        for (int start : starts) {
            var places = new int[slots.booths()];
            var next = new int[slots.booths()];
            for (int slot = slots.count() - 1; slot >= 0; slot--) {
                if (slots.get(slot).start() == start) {
                    next[slots.booth(slot)] = slot;
                    places[slots.booth(slot)]++;
                }
            }
            var chosen = Choosing.of(
                    pairs,
                    pair -> !board.isHeld(pair)
                            && places[pairs.get(pair).booth()] > 0
                            && market.isPresent(pair, next[pairs.get(pair).booth()]),
                    1,
                    places);
            for (int pair : chosen) {
                board.put(pair, next[pairs.get(pair).booth()]++);
            }
        }
    }

    private boolean interviewsInEach(int booth) {
        var interviewers = IntStream.range(slots.first(booth), slots.end(booth))
                .mapToObj(slot -> slots.get(slot).interviewer())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return interviewers.values().stream().allMatch(count -> count == starts.size());
    }

    private boolean isThereInEach(int person) {
        int longest = longestInterview();
        return starts.stream()
                .allMatch(start -> market.day().people().get(person).isPresent(start, start + longest));
    }

    private int longestInterview() {
        return Arrays.stream(booths)
                .map(booth -> market.day().booths().get(booth).interviewMinutes())
                .max()
                .orElse(0);
    }

    private int interviewers(int booth) {
        return (slots.end(booth) - slots.first(booth)) / starts.size();
    }
}
