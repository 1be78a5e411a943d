package wangang.matching.relevance;

import java.util.UUID;

/**
 * A hit at its place in an order.
 *
 * @param vacancy its id
 * @param employer a hash of the employer's, enough to count by
 * @param score 0 to 1
 * @param byWords whether it has the words, rather than meaning something alike
 */
public record Ranked(UUID vacancy, int employer, double score, boolean byWords) {}
