package wangang.matching.relevance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hit at its place in an order.
 *
 * @param vacancy its id
 * @param employer a hash of the employer's, enough to count by
 * @param score of words and meaning together, 0 to 1; null where the order is another
 * @param matched what it was found by; null where no words were searched for
 */
public record Ranked(
        UUID vacancy,
        int employer,
        @Nullable Float score,
        @Nullable Matched matched) {}
