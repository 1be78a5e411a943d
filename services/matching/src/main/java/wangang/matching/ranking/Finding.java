package wangang.matching.ranking;

import java.util.List;
import wangang.matching.ranking.Evidence.Status;

/**
 * One feature's finding, for both readers. {@code specific} where both sides said something, not where nothing was
 * asked for.
 */
record Finding(
        Category category,
        Status status,
        double value,
        boolean specific,
        Sentence sentence,
        List<Ground> grounds,
        List<Change> changes) {

    Finding {
        grounds = List.copyOf(grounds);
        changes = List.copyOf(changes);
    }

    static Finding met(Category category, double value, Sentence sentence, List<Ground> grounds) {
        return new Finding(category, Status.MET, value, true, sentence, grounds, List.of());
    }

    /** Met because nothing is asked for. */
    static Finding unasked(Category category, double value, Sentence sentence) {
        return new Finding(category, Status.MET, value, false, sentence, List.of(), List.of());
    }

    static Finding missed(Category category, double value, Sentence sentence, List<Ground> grounds) {
        return new Finding(category, Status.SHORT, value, true, sentence, grounds, List.of());
    }

    static Finding unknown(Category category, double value, Sentence sentence, List<Ground> grounds) {
        return new Finding(category, Status.UNKNOWN, value, false, sentence, grounds, List.of());
    }

    Finding mendedBy(Change... would) {
        return new Finding(category, status, value, specific, sentence, grounds, List.of(would));
    }

    Finding withValue(double other) {
        return new Finding(category, status, other, specific, sentence, grounds, changes);
    }
}
