package wangang.analysis;

/**
 * A token in the folded text.
 *
 * @param start first character, inclusive
 * @param end last character, exclusive
 * @param step positions after the token before it; 0 shares its position
 */
record Token(int start, int end, int step) {}
