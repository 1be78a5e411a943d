package wangang.campaign.attendance.adapter.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.attendance.application.SuggestedRanking;

/**
 * A ranking to begin with; nothing is kept of it.
 *
 * @param groups ids of registrations, the dearest first, as PUT …/ranking takes them
 * @param scores what the order is made of, the best first
 */
record RankingSuggestionView(List<List<UUID>> groups, List<Scored> scores) {

    /**
     * How well somebody fits.
     *
     * @param registrationId whose registration
     * @param score of the booth's vacancy that fits the person best, 0 to 1, as matching told it; absent when it told none
     *     or the person does not agree to such lists, and the order is that of the registrations
     */
    record Scored(UUID registrationId, @Nullable Double score) {}

    static RankingSuggestionView of(SuggestedRanking suggested) {
        return new RankingSuggestionView(
                RankingView.ids(suggested.groups()),
                suggested.scored().stream()
                        .map(one -> new Scored(one.registration().value(), one.score()))
                        .toList());
    }
}
