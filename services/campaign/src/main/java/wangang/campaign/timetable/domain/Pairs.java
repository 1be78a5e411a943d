package wangang.campaign.timetable.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * All pairs by number: those of a person together, the most wanted booth first. A booth prefers by its ranks; among
 * equally wanted people those whom fewer booths would see; then by a lot that nobody can choose.
 */
final class Pairs {

    private final FairDay day;
    private final List<Pair> pairs = new ArrayList<>();
    private final int[] first;
    private final int[] place;
    private final int[][] ofBooth;

    Pairs(FairDay day) {
        this.day = day;
        first = new int[day.people().size() + 1];
        collect();
        ofBooth = ofBooths();
        place = new int[pairs.size()];
        for (int[] list : ofBooth) {
            IntStream.range(0, list.length).forEach(at -> place[list[at]] = at);
        }
    }

    int count() {
        return pairs.size();
    }

    Pair get(int pair) {
        return pairs.get(pair);
    }

    int people() {
        return first.length - 1;
    }

    int first(int person) {
        return first[person];
    }

    /** The one after the person's last. */
    int end(int person) {
        return first[person + 1];
    }

    /** In the booth's order; not to be changed. */
    int[] ofBooth(int booth) {
        return ofBooth[booth];
    }

    /** Whether the booth of both would rather meet the person of the one. */
    boolean prefers(int one, int other) {
        return place[one] < place[other];
    }

    /** In its booth's order, from 0. */
    int place(int pair) {
        return place[pair];
    }

    private void collect() {
        var numbers = new HashMap<BoothId, Integer>();
        day.booths().forEach(booth -> numbers.put(booth.id(), numbers.size()));
        for (int person = 0; person < day.people().size(); person++) {
            var one = day.people().get(person);
            for (int at = 0; at < one.wishes().size(); at++) {
                var booth = numbers.get(one.wishes().get(at));
                var rank =
                        booth == null ? null : day.booths().get(booth).ranks().get(one.id());
                if (booth != null && rank != null) {
                    pairs.add(new Pair(person, booth, at + 1, rank));
                }
            }
            first[person + 1] = pairs.size();
        }
    }

    private int[][] ofBooths() {
        var offers = pairs.stream()
                .mapToInt(pair -> end(pair.person()) - first(pair.person()))
                .toArray();
        var lots = IntStream.range(0, pairs.size()).map(this::lot).toArray();
        var order = Comparator.<Integer>comparingInt(pair -> get(pair).rank())
                .thenComparingInt(pair -> offers[pair])
                .thenComparingInt(pair -> lots[pair]);
        var lists = new ArrayList<List<Integer>>();
        day.booths().forEach(booth -> lists.add(new ArrayList<>()));
        for (int pair = 0; pair < pairs.size(); pair++) {
            lists.get(get(pair).booth()).add(pair);
        }
        return lists.stream()
                .map(list ->
                        list.stream().sorted(order).mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** The same whenever it is asked, and another at every booth. */
    int lot(int pair) {
        var person = day.people().get(get(pair).person()).id().value();
        var booth = day.booths().get(get(pair).booth()).id().value();
        long mixed = folded(person) * 0x9E3779B97F4A7C15L + folded(booth);
        return (int) (((mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L) >>> 32);
    }

    private static long folded(UUID id) {
        return id.getMostSignificantBits() ^ id.getLeastSignificantBits();
    }
}
