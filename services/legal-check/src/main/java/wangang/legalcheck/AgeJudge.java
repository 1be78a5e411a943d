package wangang.legalcheck;

import java.util.List;

/** 16 and 18 are lawful floors; numbers that no worker can have are the ages of somebody else. */
final class AgeJudge implements Judge {

    private static final int WORKING_AGE = 16;
    private static final int MAJORITY = 18;
    private static final int OLDEST = 75;

    @Override
    public List<Hit> offending(List<Hit> hits, Scene scene) {
        return hits.stream().filter(AgeJudge::offends).toList();
    }

    private static boolean offends(Hit hit) {
        var high = hit.group("high").map(ChineseNumbers::read);
        if (high.isPresent()) {
            return high.get() > MAJORITY && high.get() <= OLDEST;
        }
        var low = hit.group("low").map(ChineseNumbers::read);
        return low.isEmpty() || (low.get() > WORKING_AGE && low.get() != MAJORITY && low.get() <= OLDEST);
    }
}
