package wangang.campaign.attendance.application;

import java.util.List;
import wangang.campaign.attendance.domain.RankingSuggestion;
import wangang.campaign.attendance.domain.RegistrationId;

/**
 * A ranking to begin with, and what it is made of.
 *
 * @param groups the dearest first
 * @param scored all of them, the best first
 */
public record SuggestedRanking(List<List<RegistrationId>> groups, List<RankingSuggestion.Applicant> scored) {

    static SuggestedRanking of(List<RankingSuggestion.Applicant> scored) {
        return new SuggestedRanking(RankingSuggestion.of(scored), scored);
    }
}
