package wangang.matching.ranking;

/**
 * What would raise the score, and by how much: the pair as it would then be, scored again.
 *
 * @param category what it changes
 * @param action what there is to do
 * @param text in Chinese
 * @param gain by which the combined score would rise (0 to 1)
 */
public record Improvement(Category category, Action action, String text, double gain) {

    /** What there is to do. */
    public enum Action {
        /** Write into the file what is true of the person and missing there. */
        FILL_IN,
        /** Learn or gain something. */
        LEARN,
        /** Ask the other side what it left open. */
        ASK,
        /** Wish or ask for something else; a choice, so it comes after everything else. */
        RECONSIDER
    }
}
