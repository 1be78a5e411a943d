package wangang.matching.recommendation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.matching.ranking.Match;
import wangang.matching.ranking.Score;

/** A vacancy to be told to a person: because of a score, or of a saved search. */
record Push(
        UUID jobseekerId,
        List<String> reasons,
        @Nullable UUID alertId,
        @Nullable Score score) {

    /** To the matched person. */
    static Push of(Match match) {
        return new Push(
                match.person().jobseekerId(),
                match.reasons(),
                null,
                match.score().rounded());
    }
}
