package wangang.campaign.timetable.domain;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Chooses pairs when each person and each booth can have only so many: people ask in the order of their wishes, booths
 * keep the best (deferred acceptance, D. Gale and L. S. Shapley, 1962). No two are left who would both rather meet each
 * other than one they have, or than nobody.
 */
final class Choosing {

    private final Pairs pairs;
    private final IntPredicate admitted;
    private final int perPerson;
    private final int[] perBooth;
    private final int[] next;
    private final int[] has;
    private final List<PriorityQueue<Integer>> kept;
    private final Queue<Integer> asking = new ArrayDeque<>();

    private Choosing(Pairs pairs, IntPredicate admitted, int perPerson, int[] perBooth) {
        this.pairs = pairs;
        this.admitted = admitted;
        this.perPerson = perPerson;
        this.perBooth = perBooth;
        next = IntStream.range(0, pairs.people()).map(pairs::first).toArray();
        has = new int[next.length];
        var leastWantedFirst = Comparator.<Integer>comparingInt(pairs::place).reversed();
        kept = Arrays.stream(perBooth)
                .mapToObj(most -> new PriorityQueue<>(leastWantedFirst))
                .toList();
        IntStream.range(0, next.length).forEach(asking::add);
    }

    /** Among the admitted pairs; those of a booth come together. */
    static int[] of(Pairs pairs, IntPredicate admitted, int perPerson, int[] perBooth) {
        var choosing = new Choosing(pairs, admitted, perPerson, perBooth);
        choosing.settle();
        return choosing.kept.stream()
                .flatMap(PriorityQueue::stream)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void settle() {
        for (var person = asking.poll(); person != null; person = asking.poll()) {
            while (has[person] < perPerson && next[person] < pairs.end(person)) {
                int pair = next[person]++;
                if (admitted.test(pair)) {
                    ask(pair);
                }
            }
        }
    }

    private void ask(int pair) {
        int booth = pairs.get(pair).booth();
        var people = kept.get(booth);
        people.add(pair);
        has[pairs.get(pair).person()]++;
        if (people.size() > perBooth[booth]) {
            int refused = pairs.get(people.remove()).person();
            has[refused]--;
            asking.add(refused);
        }
    }
}
