package wangang.campaign.attendance.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wangang.campaign.booth.domain.Booth;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.fair.domain.Fair;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

/**
 * Whom a booth agrees to interview.
 *
 * @param groups the dearest first; those of one group are equally dear
 * @param version grows by every change; 0 before the first
 */
public record Ranking(BoothId booth, List<List<RegistrationId>> groups, long version) {

    /** Four times as many as twenty interviewers see in a day. */
    public static final int MOST = 2_000;
    /** So many unknown people are named. */
    private static final int NAMED = 5;

    public Ranking {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /**
     * Replaces all of it, until the fair begins.
     *
     * @param applicants those of the people named who wish for the booth
     */
    public Outcome<Ranking> replace(
            Booth of, Fair at, List<List<RegistrationId>> wanted, Set<RegistrationId> applicants) {
        var objection = objectionTo(of, at);
        var people = wanted.stream().flatMap(List::stream).toList();
        if (objection == null && people.size() > MOST) {
            objection = RankingRefusals.TOO_MANY;
        }
        if (objection == null && new HashSet<>(people).size() < people.size()) {
            objection = RankingRefusals.REPEATED;
        }
        if (objection == null && !applicants.containsAll(people)) {
            objection = RankingRefusals.unknown(people.stream()
                    .filter(one -> !applicants.contains(one))
                    .limit(NAMED)
                    .map(RegistrationId::toString)
                    .collect(Collectors.joining("、")));
        }
        return objection == null
                ? Outcome.done(new Ranking(
                        booth, wanted.stream().filter(group -> !group.isEmpty()).toList(), version + 1))
                : Outcome.refused(objection);
    }

    private static @Nullable Rejection objectionTo(Booth of, Fair at) {
        if (!of.isInForce()) {
            return RankingRefusals.BOOTH_OVER;
        }
        return at.status().letsBoothsBePlaced() ? null : RankingRefusals.FIXED;
    }
}
