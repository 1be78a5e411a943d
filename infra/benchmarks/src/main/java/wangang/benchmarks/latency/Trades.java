package wangang.benchmarks.latency;

import java.util.ArrayList;
import java.util.List;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.benchmarks.measuring.ShippedParts;
import wangang.matching.meaning.Meaning;
import wangang.matching.understanding.text.Tables;

/** Occupations (中华人民共和国职业分类大典 2022) so unlike each other that who wishes one is told of no other. */
final class Trades {

    /** As long as a wish may be. */
    private static final int LONGEST = 60;

    private static final double UNLIKE = 0.35;

    private Trades() {}

    /** @throws BenchmarkFailure when there are not as many */
    static List<String> unlike(int count) {
        var meanings = ShippedParts.MEANINGS;
        var chosen = new ArrayList<String>();
        var taken = new ArrayList<Meaning>();
        for (var row : Tables.rows("/wangang/matching/occupation_families.tsv")) {
            var name = row[2].split("\\|", -1)[0];
            if (!name.isBlank() && name.length() <= LONGEST && chosen.size() < count) {
                var meaning = meanings.of(name);
                if (taken.stream().allMatch(other -> meanings.likeness().between(other, meaning) < UNLIKE)) {
                    chosen.add(name);
                    taken.add(meaning);
                }
            }
        }
        if (chosen.size() < count) {
            throw new BenchmarkFailure(
                    "There are only " + chosen.size() + " trades unlike each other, not " + count
                            + ": choose fewer seconds or a lower rate.",
                    null);
        }
        return chosen;
    }
}
