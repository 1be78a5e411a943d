package wangang.benchmarks.relevance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * How good one answer is, each 0 to 1: nDCG@10 with gain 2^grade − 1 (Burges et al., 2005), average precision over the
 * first 1,000, reciprocal rank, precision at 1, recall at 100 of at most 100 relevant documents.
 */
public record Quality(double ndcg10, double map, double mrr, double p1, double recall100) {

    private static final int CUT = 10;
    private static final int DEPTH = 1_000;
    private static final int RECALL_CUT = 100;

    /** @param grades of the relevant documents, at least one; a document named twice counts once */
    static Quality of(List<String> ranked, Map<String, Integer> grades) {
        var documents = List.copyOf(new LinkedHashSet<>(ranked));
        int hits = 0;
        double precisions = 0;
        double reciprocal = 0;
        for (int place = 0; place < Math.min(DEPTH, documents.size()); place++) {
            if (grades.containsKey(documents.get(place))) {
                hits++;
                precisions += (double) hits / (place + 1);
                reciprocal = reciprocal == 0 ? 1.0 / (place + 1) : reciprocal;
            }
        }
        var early = new HashSet<>(documents.subList(0, Math.min(RECALL_CUT, documents.size())));
        early.retainAll(grades.keySet());
        return new Quality(
                gain(documents.stream().map(id -> grades.getOrDefault(id, 0)).toList()) / gain(ideal(grades)),
                precisions / grades.size(),
                reciprocal,
                !documents.isEmpty() && grades.containsKey(documents.getFirst()) ? 1 : 0,
                (double) early.size() / Math.min(grades.size(), RECALL_CUT));
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
