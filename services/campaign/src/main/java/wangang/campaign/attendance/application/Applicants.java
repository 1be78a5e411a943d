package wangang.campaign.attendance.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.attendance.domain.Ranking;
import wangang.campaign.attendance.domain.RankingSuggestion;
import wangang.campaign.attendance.domain.RegistrationId;
import wangang.campaign.booth.domain.Booth;
import wangang.campaign.booth.domain.BoothId;

/** Those who wish for a booth, and how its employer ranks them. */
public interface Applicants {

    /** In the order in which they registered, after {@code after}. */
    List<Applicant> ofBooth(BoothId booth, @Nullable UUID after, int limit);

    /** Those of the people named who are applicants of the booth. */
    Set<RegistrationId> among(BoothId booth, List<RegistrationId> named);

    Ranking ranking(BoothId booth);

    void update(Ranking ranking, Instant now);

    /** The best first: by the best score that matching told for a vacancy of the booth, of people who may be listed by it. */
    List<RankingSuggestion.Applicant> scored(Booth booth, int limit);
}
