package wangang.matching.relevance;

import java.time.Instant;
import java.util.UUID;

/**
 * A hit with what orders it.
 *
 * @param vacancy its id
 * @param employer a hash of the employer's
 * @param publishedAt the newer goes first where scores are equal
 * @param title as the employer writes it; empty where it is longer than any
 * @param alike how much it means what was asked for, 0 to 1
 * @param words score of the words; 0 where it has none of them
 * @param enrolled whether it takes part in a campaign
 * @param stale whether nobody has confirmed it for weeks
 * @param standing its employer's, -1 to 0.7; 0 where nothing is known
 */
record Found(
        UUID vacancy,
        int employer,
        Instant publishedAt,
        String title,
        double alike,
        double words,
        boolean enrolled,
        boolean stale,
        double standing) {}
