package wangang.benchmarks.twosided.judging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The pool in portions for one judge: a person's postings together and in an order of chance, and so the people. */
record Batches(List<List<Pair>> all) {

    /** About so many pairs in a portion; a person is not divided. */
    private static final int PORTION = 60;

    /** @param seed another one for each judge, so that no two tire at the same pairs */
    static Batches of(Collection<Pair> pairs, long seed) {
        var random = new Random(seed);
        var byPerson = new ArrayList<>(pairs.stream()
                .sorted()
                .collect(Collectors.groupingBy(Pair::person, TreeMap::new, Collectors.toCollection(ArrayList::new)))
                .values());
        byPerson.forEach(own -> Collections.shuffle(own, random));
        Collections.shuffle(byPerson, random);
        var batches = new ArrayList<List<Pair>>();
        var batch = new ArrayList<Pair>();
        for (var own : byPerson) {
            if (!batch.isEmpty() && batch.size() + own.size() / 2 > PORTION) {
                batches.add(List.copyOf(batch));
                batch.clear();
            }
            batch.addAll(own);
        }
        if (!batch.isEmpty()) {
            batches.add(List.copyOf(batch));
        }
        return new Batches(List.copyOf(batches));
    }
}
