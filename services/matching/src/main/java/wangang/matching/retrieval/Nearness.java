package wangang.matching.retrieval;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;

/** Finds documents whose titles mean something alike. */
final class Nearness {

    private static final int NEAREST = 100;
    private static final int EXPLORED = 200;

    /** Beside words in a title, which count up to about 40. */
    private static final float WEIGHT = 20;

    private Nearness() {}

    /**
     * @param vector as {@code Likeness.vector} gives it
     * @param conditions that a neighbour fulfils
     * @param least cosine
     */
    static Query query(byte[] vector, Query conditions, float least) {
        var numbers = new ArrayList<Float>(vector.length);
        for (byte number : vector) {
            numbers.add((float) number);
        }
        return Query.of(query -> query.knn(knn -> knn.field("nearness")
                .queryVector(numbers)
                .k(NEAREST)
                .numCandidates(EXPLORED)
                .similarity(least)
                .filter(conditions)
                .boost(WEIGHT)));
    }
}
