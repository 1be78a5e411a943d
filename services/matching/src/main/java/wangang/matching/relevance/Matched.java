package wangang.matching.relevance;

/** Whether a hit has the words that were searched for, or means something alike. */
public enum Matched {
    WORDS,
    MEANING
}
