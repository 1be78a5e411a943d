package wangang.matching.document;

import org.jspecify.annotations.Nullable;

/**
 * What vacancies in the index repeat of their employer.
 *
 * @param name full name
 * @param answerRate share of applications that it answers in time, 0 to 1; null of too few
 * @param freshRate share of its open vacancies of which something was heard lately, 0 to 1
 */
public record EmployerFacts(
        String name, @Nullable Double answerRate, @Nullable Double freshRate) {

    private static final double ANSWERING = 0.7;
    private static final double FRESHNESS = 0.3;

    /** Of whom nothing else is known. */
    public static EmployerFacts named(String name) {
        return new EmployerFacts(name, null, null);
    }

    /** -1 to 0.7: half of the applications answered is neither merit nor fault, fresh vacancies are no merit. */
    public double standing() {
        double answering = answerRate == null ? 0 : 2 * answerRate - 1;
        double freshness = freshRate == null ? 0 : freshRate - 1;
        return ANSWERING * answering + FRESHNESS * freshness;
    }
}
