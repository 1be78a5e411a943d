package wangang.analysis;

/** How much of a stretch of Chinese text becomes tokens. */
enum Granularity {
    /** Longest words and every dictionary word inside them; single characters and pairs where no word is known. */
    ALL,
    /** The smallest whole words; pairs where no word is known. */
    FINE,
    /** Single characters and pairs everywhere. */
    GRAMS
}
