package wangang.benchmarks.legality;

import java.util.Locale;

/** Counts of what was found rightly, wrongly and not at all. */
final class Score {

    private int right;
    private int wrong;
    private int missed;

    void add(int more, int moreWrong, int moreMissed) {
        right += more;
        wrong += moreWrong;
        missed += moreMissed;
    }

    /** Right, wrong, missed, precision, recall. */
    String[] cells(String name) {
        return new String[] {
            name,
            String.valueOf(right),
            String.valueOf(wrong),
            String.valueOf(missed),
            share(right, right + wrong),
            share(right, right + missed)
        };
    }

    double precision() {
        return right + wrong == 0 ? 1 : right / (double) (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 1 : right / (double) (right + missed);
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.3f", part / (double) whole);
    }
}
