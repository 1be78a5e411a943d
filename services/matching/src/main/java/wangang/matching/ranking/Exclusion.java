package wangang.matching.ranking;

/**
 * A condition that bars a pair whatever its score.
 *
 * @param condition which
 * @param text a sentence in Chinese to the person
 */
public record Exclusion(Condition condition, String text) {

    /** What no score can buy. */
    public enum Condition {
        /** The vacancy is not open. */
        OPEN,
        /** Only for people whose difficulty is certified, whom officers propose. */
        CERTIFIED_ONLY,
        /** Only for graduates of certain years. */
        AUDIENCE,
        /** The degree is below the floor. */
        DEGREE,
        /** The kind of work is not among those the person accepts. */
        KIND,
        /** The person is free in none of the hours in which the work is. */
        HOURS
    }
}
