package wangang.matching.relevance;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;

/** Finds documents whose titles mean something alike, by the vectors of {@code Likeness.vector}. */
public final class Nearness {

    /** Both indices have it. */
    private static final String FIELD = "nearness";

    private static final int NEAREST = 100;
    private static final int EXPLORED = 200;

    /** Set by hand so that a neighbour counts about as much as a title that has most of the words. */
    private static final float WEIGHT = 20;

    private Nearness() {}

    /**
     * @param conditions that a neighbour fulfils
     * @param least cosine
     */
    public static Query query(byte[] vector, Query conditions, float least) {
        return Query.of(query -> query.knn(knn -> knn.field(FIELD)
                .queryVector(numbers(vector))
                .k(NEAREST)
                .numCandidates(EXPLORED)
                .similarity(least)
                .filter(conditions)
                .boost(WEIGHT)));
    }

    /** Without a weight: for who orders the neighbours by more than this. */
    static Query query(byte[] vector, Query conditions, float least, Depth depth) {
        return Query.of(query -> query.knn(knn -> knn.field(FIELD)
                .queryVector(numbers(vector))
                .k(depth.neighbours())
                .numCandidates(depth.explored())
                .similarity(least)
                .filter(conditions)));
    }

    private static List<Float> numbers(byte[] vector) {
        var numbers = new ArrayList<Float>(vector.length);
        for (byte number : vector) {
            numbers.add((float) number);
        }
        return numbers;
    }
}
