package wangang.benchmarks.twosided.judging;

import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How two grades become one, as RUBRIC.md says. */
final class Settlement {

    private Settlement() {}

    /** Whether a third judge is needed: two grades apart, or one of them says that it is excluded. */
    static boolean isDisputed(Answer first, Answer second) {
        return Math.abs(first.grade() - second.grade()) >= 2 || (first.grade() == 0) != (second.grade() == 0);
    }

    /** The lower of two neighbours; of a dispute the median of three, empty before the third has judged. */
    static Optional<Integer> grade(Answer first, Answer second, @Nullable Answer third) {
        if (!isDisputed(first, second)) {
            return Optional.of(Math.min(first.grade(), second.grade()));
        }
        return third == null
                ? Optional.empty()
                : Optional.of(IntStream.of(first.grade(), second.grade(), third.grade())
                        .sorted()
                        .toArray()[1]);
    }
}
