package wangang.benchmarks.relevance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How good one answer is, each 0 to 1: nDCG@10 with gain 2^grade − 1 (Burges et al., 2005), average precision over the
 * first 1,000, reciprocal rank, precision at 1, recall at 5 and at 100 of at most so many relevant documents; of the first ten that
 * were answered the shares judged 0 and judged at all.
 */
public record Quality(
        double ndcg10,
        double map,
        double mrr,
        double p1,
        double recall5,
        double recall100,
        double excluded10,
        double judged10) {

    private static final int CUT = 10;
    private static final int DEPTH = 1_000;
    private static final int FEW = 5;
    private static final int RECALL_CUT = 100;

    /** @param grades of the relevant documents, at least one; a document named twice counts once */
    static Quality of(List<String> ranked, Map<String, Integer> grades) {
        return of(ranked, grades, 1);
    }

    /**
     * @param grades of all judged documents
     * @param relevantFrom the least grade that is a hit for all but nDCG, which goes by the grades themselves
     */
    static Quality of(List<String> ranked, Map<String, Integer> grades, int relevantFrom) {
        var documents = List.copyOf(new LinkedHashSet<>(ranked));
        var relevant = grades.keySet().stream()
                .filter(document -> grades.getOrDefault(document, 0) >= relevantFrom)
                .collect(Collectors.toSet());
        int hits = 0;
        double precisions = 0;
        double reciprocal = 0;
        for (int place = 0; place < Math.min(DEPTH, documents.size()); place++) {
            if (relevant.contains(documents.get(place))) {
                hits++;
                precisions += (double) hits / (place + 1);
                reciprocal = reciprocal == 0 ? 1.0 / (place + 1) : reciprocal;
            }
        }
        var shown = documents.subList(0, Math.min(CUT, documents.size()));
        return new Quality(
                share(
                        gain(documents.stream()
                                .map(id -> grades.getOrDefault(id, 0))
                                .toList()),
                        gain(ideal(grades))),
                share(precisions, relevant.size()),
                reciprocal,
                !documents.isEmpty() && relevant.contains(documents.getFirst()) ? 1 : 0,
                recall(documents, relevant, FEW),
                recall(documents, relevant, RECALL_CUT),
                share(count(shown, id -> Integer.valueOf(0).equals(grades.get(id))), shown.size()),
                share(count(shown, grades::containsKey), shown.size()));
    }

    private static double recall(List<String> documents, Set<String> relevant, int cut) {
        var early = new HashSet<>(documents.subList(0, Math.min(cut, documents.size())));
        early.retainAll(relevant);
        return share(early.size(), Math.min(relevant.size(), cut));
    }

    private static int count(List<String> documents, Predicate<String> condition) {
        return (int) documents.stream().filter(condition).count();
    }

    /** 0 where there is nothing to have a share of. */
    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static List<Integer> ideal(Map<String, Integer> grades) {
        var best = new ArrayList<>(grades.values());
        best.sort(Collections.reverseOrder());
        return best;
    }

    private static double gain(List<Integer> grades) {
        double sum = 0;
        for (int place = 0; place < Math.min(CUT, grades.size()); place++) {
            sum += (Math.pow(2, grades.get(place)) - 1) / (Math.log(place + 2) / Math.log(2));
        }
        return sum;
    }
}
