package wangang.matching.ranking;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * One feature's finding: its value 0 to 1, and a plain-Chinese sentence that either side can read. {@code specific}
 * where both sides said something, not where nothing was asked for.
 *
 * @param category what was judged
 * @param status whether the demand is met
 * @param value 0 to 1
 * @param text a sentence in Chinese
 * @param remedy what would change it, in Chinese; empty when nothing would
 * @param specific both sides said something
 */
public record Evidence(
        Category category,
        Status status,
        @JsonIgnore double value,
        String text,
        @JsonIgnore String remedy,
        @JsonIgnore boolean specific) {

    /** Whether a demand is met, missed in part or in whole, or cannot be told from what is known. */
    public enum Status {
        MET,
        SHORT,
        UNKNOWN
    }

    /** What an unknown counts: more than a miss, less than what is met. */
    private static final double UNKNOWN_VALUE = 0.5;

    /** The most a miss may count, so that mending it, or even hiding it, never lowers a score below an unknown. */
    private static final double MOST_OF_A_MISS = 0.45;

    static Evidence met(Category category, String text) {
        return new Evidence(category, Status.MET, 1, text, "", true);
    }

    /** Met because nothing is asked for. */
    static Evidence unasked(Category category, double value, String text) {
        return new Evidence(category, Status.MET, value, text, "", false);
    }

    static Evidence met(Category category, double value, String text) {
        return new Evidence(category, Status.MET, Math.clamp(value, 0.6, 1), text, "", true);
    }

    /** @param share of the demand that is met, 0 to 1 */
    static Evidence missed(Category category, double share, String text, String remedy) {
        return new Evidence(category, Status.SHORT, MOST_OF_A_MISS * Math.clamp(share, 0, 1), text, remedy, true);
    }

    static Evidence unknown(Category category, String text, String remedy) {
        return new Evidence(category, Status.UNKNOWN, UNKNOWN_VALUE, text, remedy, false);
    }
}
