package wangang.matching.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wangang.matching.relevance.Ranked;

/**
 * Fills one page from a ranked stream so that no employer has more than a few hits on it. A hit over the limit is not
 * dropped but put off: it comes first on the next page, before anything ranked lower. What was put off travels in the
 * cursor, so paging neither repeats nor loses a hit. A full list of put-off hits ends the page early.
 */
final class PageAssembly {

    enum Verdict {
        TAKEN,
        DEFERRED,
        /** Not looked at: the page is full, or no more can be put off. */
        REFUSED
    }

    private final int size;
    private final int perEmployer;
    private final int mostDeferred;
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final List<Ranked> deferred = new ArrayList<>();
    private int taken;

    PageAssembly(int size, int perEmployer, int mostDeferred) {
        this.size = size;
        this.perEmployer = perEmployer;
        this.mostDeferred = mostDeferred;
    }

    /** Must be called in ranking order: first with what earlier pages put off, then with the stream. */
    Verdict offer(Ranked hit) {
        if (isFull()) {
            return Verdict.REFUSED;
        }
        if (counts.getOrDefault(hit.employer(), 0) < perEmployer) {
            counts.merge(hit.employer(), 1, Integer::sum);
            taken++;
            return Verdict.TAKEN;
        }
        if (deferred.size() >= mostDeferred) {
            return Verdict.REFUSED;
        }
        deferred.add(hit);
        return Verdict.DEFERRED;
    }

    /** Offers what earlier pages put off; what does not fit stays put off. Returns what is taken. */
    List<Ranked> offerDeferred(List<Ranked> earlier) {
        var chosen = new ArrayList<Ranked>();
        for (var hit : earlier) {
            if (!isFull() && counts.getOrDefault(hit.employer(), 0) < perEmployer) {
                counts.merge(hit.employer(), 1, Integer::sum);
                taken++;
                chosen.add(hit);
            } else {
                deferred.add(hit);
            }
        }
        return chosen;
    }

    boolean isFull() {
        return taken >= size;
    }

    int taken() {
        return taken;
    }

    List<Ranked> deferred() {
        return List.copyOf(deferred);
    }
}
