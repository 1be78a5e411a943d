package wangang.benchmarks.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** People dealt into parts of equal size, the same for a seed. */
record Folds(List<List<String>> parts) {

    static Folds of(List<String> people, int count, long seed) {
        var shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(seed));
        return new Folds(IntStream.range(0, count)
                .mapToObj(part -> IntStream.range(0, shuffled.size())
                        .filter(index -> index % count == part)
                        .mapToObj(shuffled::get)
                        .toList())
                .toList());
    }

    /** Everybody outside one part. */
    List<String> without(List<String> part) {
        return parts.stream()
                .filter(other -> !other.equals(part))
                .flatMap(List::stream)
                .toList();
    }
}
