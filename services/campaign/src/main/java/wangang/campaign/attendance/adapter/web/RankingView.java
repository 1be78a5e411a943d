package wangang.campaign.attendance.adapter.web;

import java.util.List;
import java.util.UUID;
import wangang.campaign.attendance.domain.Ranking;
import wangang.campaign.attendance.domain.RegistrationId;

/**
 * Whom a booth agrees to interview.
 *
 * @param boothId the booth's id
 * @param groups ids of registrations, the dearest first; those of one group are equally dear
 * @param version grows by every change, 0 before the first; the ETag in quotes
 */
record RankingView(UUID boothId, List<List<UUID>> groups, long version) {

    static RankingView of(Ranking ranking) {
        return new RankingView(ranking.booth().value(), ids(ranking.groups()), ranking.version());
    }

    static List<List<UUID>> ids(List<List<RegistrationId>> groups) {
        return groups.stream()
                .map(group -> group.stream().map(RegistrationId::value).toList())
                .toList();
    }
}
