package wangang.matching.ranking;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Those of several words that come nearest, all of them where they are equally near, and how near that is. */
record Nearest(double share, List<String> words) {

    static Nearest of(Collection<String> words, ToDoubleFunction<String> nearness) {
        double best = 0;
        var nearest = new LinkedHashSet<String>();
        for (var word : words) {
            double near = nearness.applyAsDouble(word);
            if (near > best) {
                best = near;
                nearest.clear();
            }
            if (near > 0 && near == best) {
                nearest.add(word);
            }
        }
        return new Nearest(best, List.copyOf(nearest));
    }
}
