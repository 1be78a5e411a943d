package wangang.matching.ranking;

import java.util.List;

/**
 * What was found in one category.
 *
 * @param category what was judged
 * @param status whether the demand is met
 * @param value what it counts, 0 to 1; the scores are the means of these by the weights
 * @param text a sentence in Chinese
 * @param grounds the words and codes it rests on
 */
public record Evidence(Category category, Status status, double value, String text, List<Ground> grounds) {

    /** Whether a demand is met, missed in part or in whole, or cannot be told from what is known. */
    public enum Status {
        MET,
        SHORT,
        UNKNOWN
    }

    public Evidence {
        grounds = List.copyOf(grounds);
    }
}
