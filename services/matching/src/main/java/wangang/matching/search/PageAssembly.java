package wangang.matching.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Fills one page from a ranked stream so that no employer has more than a few hits on it. A hit over the limit is not
 * dropped but put off: it comes first on the next page, before anything ranked lower. What was put off travels in the
 * cursor, so paging neither repeats nor loses a hit. A full list of put-off hits ends the page early.
 */
final class PageAssembly {

    /** A hit put off; {@code employer} is a hash, enough to count by. */
    record Deferred(UUID vacancy, int employer) {}

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
    private final List<Deferred> deferred = new ArrayList<>();
    private int taken;

    PageAssembly(int size, int perEmployer, int mostDeferred) {
        this.size = size;
        this.perEmployer = perEmployer;
        this.mostDeferred = mostDeferred;
    }

    /** Must be called in ranking order: first with what earlier pages put off, then with the stream. */
    Verdict offer(UUID vacancy, int employer) {
        if (isFull()) {
            return Verdict.REFUSED;
        }
        if (counts.getOrDefault(employer, 0) < perEmployer) {
            counts.merge(employer, 1, Integer::sum);
            taken++;
            return Verdict.TAKEN;
        }
        if (deferred.size() >= mostDeferred) {
            return Verdict.REFUSED;
        }
        deferred.add(new Deferred(vacancy, employer));
        return Verdict.DEFERRED;
    }

    /** Offers what earlier pages put off; what does not fit stays put off. Returns what is taken. */
    List<UUID> offerDeferred(List<Deferred> earlier) {
        var chosen = new ArrayList<UUID>();
        for (var hit : earlier) {
            if (!isFull() && counts.getOrDefault(hit.employer(), 0) < perEmployer) {
                counts.merge(hit.employer(), 1, Integer::sum);
                taken++;
                chosen.add(hit.vacancy());
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

    List<Deferred> deferred() {
        return List.copyOf(deferred);
    }
}
