package wangang.matching.recommendation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.matching.ranking.Match;
import wangang.matching.ranking.Score;

/**
 * A vacancy to be told to a person: because of a score, or of a saved search.
 *
 * @param candidate whether the person fits and agreed to stand in lists of candidates
 */
record Push(
        UUID jobseekerId,
        List<String> reasons,
        @Nullable UUID alertId,
        @Nullable Score score,
        boolean candidate) {

    /** To the matched person. */
    static Push of(Match match) {
        return new Push(
                match.person().jobseekerId(),
                match.reasons(),
                null,
                match.score().rounded(),
                match.person().matching());
    }
}
