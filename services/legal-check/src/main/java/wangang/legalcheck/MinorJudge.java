package wangang.legalcheck;

import java.util.List;

/** Whoever admits somebody below 16; the ages of small children are those of pupils and customers. */
final class MinorJudge implements Judge {

    private static final int WORKING_AGE = 16;
    private static final int YOUNGEST_WHO_IS_ASKED = 10;

    @Override
    public List<Hit> offending(List<Hit> hits, Scene scene) {
        return hits.stream().filter(MinorJudge::offends).toList();
    }

    private static boolean offends(Hit hit) {
        var high = hit.group("high").map(ChineseNumbers::read);
        if (high.isPresent() && high.get() < WORKING_AGE) {
            return false;
        }
        var low = hit.group("low").map(ChineseNumbers::read);
        return low.isEmpty() || (low.get() < WORKING_AGE && low.get() >= YOUNGEST_WHO_IS_ASKED);
    }
}
