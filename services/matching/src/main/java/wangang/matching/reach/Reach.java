package wangang.matching.reach;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many people an open vacancy reaches.
 *
 * @param vacancyId the vacancy's id
 * @param reachable people who fit well enough to be told of it, and whom it may be told
 * @param difficulty how hard it is to fill, 0 to 100
 * @param reasons for the difficulty, the heaviest first
 * @param suggestions what would reach more, what gains most first
 */
record Reach(UUID vacancyId, PeopleCount reachable, int difficulty, List<Obstacle> reasons, List<WhatIf> suggestions) {

    /** Why a vacancy is hard to fill. */
    enum Cause {
        FEW_PEOPLE,
        PAY,
        OPEN_LONG,
        FAR
    }

    /**
     * A reason for the difficulty.
     *
     * @param cause which
     * @param points of the difficulty that it makes, 0 to 100; 0 for what is only told
     * @param text a sentence in Chinese
     */
    record Obstacle(Cause cause, int points, String text) {}

    /**
     * A change of the vacancy.
     *
     * @param loosening what is changed
     * @param text the change in Chinese
     * @param change the same as a JSON Merge Patch of the vacancy's terms; absent where its text asks for it, which has to be
     *     written anew
     * @param reachable people whom the vacancy would reach then
     * @param gained how many more these are
     */
    record WhatIf(
            Loosening loosening, String text, @Nullable TermsChange change, PeopleCount reachable, int gained) {}
}
