package wangang.benchmarks.twosided.judging;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.benchmarks.twosided.judging.Judgement.Opinion;
import wangang.benchmarks.twosided.postings.Postings;

/** What two judges said of every pair, and a third of those they dispute. */
record Answers(Map<Pair, Answer> first, Map<Pair, Answer> second, Map<Pair, Answer> third) {

    private static final int SHOWN = 5;

    /** @throws BenchmarkFailure when one of the two has left out a pair, or judged another */
    void mustCover(Collection<Pair> pairs) {
        mustCover(pairs, first, "first");
        mustCover(pairs, second, "second");
    }

    private static void mustCover(Collection<Pair> pairs, Map<Pair, Answer> answers, String judge) {
        var missing = pairs.stream().filter(pair -> !answers.containsKey(pair)).toList();
        var beyond =
                answers.keySet().stream().filter(pair -> !pairs.contains(pair)).toList();
        if (!missing.isEmpty() || !beyond.isEmpty()) {
            throw new BenchmarkFailure(
                    "The %s judge has left out %d pairs, such as %s, and judged %d that were not asked for, such as %s."
                            .formatted(
                                    judge,
                                    missing.size(),
                                    missing.stream().limit(SHOWN).toList(),
                                    beyond.size(),
                                    beyond.stream().limit(SHOWN).toList()),
                    null);
        }
    }

    Agreement agreement() {
        return Agreement.of(first, second);
    }

    /** Whether a third judge is still to be asked. */
    boolean isOpen(Pair pair) {
        return grade(pair).isEmpty();
    }

    /** @throws java.util.NoSuchElementException while one is open */
    Judgements settled(Collection<Pair> pairs, Postings postings) {
        var settled = new TreeMap<Pair, Judgement>();
        for (var pair : pairs) {
            var text = postings.get(pair.posting()).row().toString();
            var opinions = Stream.of(first, second, third)
                    .map(answers -> answers.get(pair))
                    .filter(Objects::nonNull)
                    .map(answer -> new Opinion(answer.grade(), Quotations.shortened(answer.why(), text)))
                    .toList();
            settled.put(pair, new Judgement(pair, grade(pair).orElseThrow(), opinions));
        }
        return new Judgements(settled);
    }

    private Optional<Integer> grade(Pair pair) {
        return Settlement.grade(
                Objects.requireNonNull(first.get(pair)), Objects.requireNonNull(second.get(pair)), third.get(pair));
    }
}
