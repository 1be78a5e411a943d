package wangang.matching.typing;

import java.util.HashSet;
import java.util.Set;
import wangang.matching.understanding.text.Tables;

/** Characters that are taken for each other by their look. */
final class Shapes {

    private static final Set<String> PAIRS = pairs();

    private Shapes() {}

    static boolean alike(char one, char other) {
        return PAIRS.contains("" + one + other);
    }

    private static Set<String> pairs() {
        var pairs = new HashSet<String>();
        for (var row : Tables.rows("/wangang/matching/typing/near_shapes.tsv")) {
            var group = row[0];
            for (int one = 0; one < group.length(); one++) {
                for (int other = 0; other < group.length(); other++) {
                    pairs.add("" + group.charAt(one) + group.charAt(other));
                }
            }
        }
        return Set.copyOf(pairs);
    }
}
