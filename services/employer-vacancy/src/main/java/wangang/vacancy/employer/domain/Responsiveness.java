package wangang.vacancy.employer.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How reliably an employer answers people and keeps its vacancies fresh.
 *
 * @param due applications that have waited long enough for an answer
 * @param answered those of them that were answered in time
 * @param open its open vacancies
 * @param fresh those of them of which something was heard lately
 */
public record Responsiveness(int due, int answered, int open, int fresh) {

    public static final Responsiveness UNKNOWN = new Responsiveness(0, 0, 0, 0);

    /** A rate of fewer says more about chance than about the employer. */
    public static final int LEAST_DUE = 5;

    private static final double STEPS = 20;

    /** 0 to 1 in steps of 0.05, so that not every application changes it; null of too few. */
    public @Nullable Double answerRate() {
        return due < LEAST_DUE ? null : inSteps(answered, due);
    }

    /** 0 to 1 in steps of 0.05; null without open vacancies. */
    public @Nullable Double freshRate() {
        return open == 0 ? null : inSteps(fresh, open);
    }

    boolean hasRatesOf(Responsiveness other) {
        return Objects.equals(answerRate(), other.answerRate()) && Objects.equals(freshRate(), other.freshRate());
    }

    private static double inSteps(int part, int whole) {
        return Math.round(part * STEPS / whole) / STEPS;
    }
}
