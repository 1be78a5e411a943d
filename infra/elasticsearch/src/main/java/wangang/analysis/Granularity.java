package wangang.analysis;

/** How much of a stretch of Chinese text becomes tokens. */
enum Granularity {
    /** Longest words and every dictionary word inside them; single characters and pairs where no word is known. */
    INDEX,
    /** Longest words and the whole words that they consist of; pairs where no word is known. */
    QUERY,
    /** Single characters and pairs everywhere, one after the other. */
    GRAMS
}
