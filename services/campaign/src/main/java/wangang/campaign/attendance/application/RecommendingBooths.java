package wangang.campaign.attendance.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.attendance.domain.KnownJobseeker;
import wangang.campaign.fair.application.ReadingFairs;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.fair.domain.FairStatus;
import wangang.platform.kernel.Outcome;

/** Booths for a person, by what matching recommended; only who agreed to personal lists gets one. */
@Service
@Transactional(readOnly = true)
public class RecommendingBooths {

    private final ReadingFairs fairs;
    private final KnownJobseekers jobseekers;
    private final RecommendedBooths booths;

    RecommendingBooths(ReadingFairs fairs, KnownJobseekers jobseekers, RecommendedBooths booths) {
        this.fairs = fairs;
        this.jobseekers = jobseekers;
        this.booths = booths;
    }

    public Outcome<List<RecommendedBooth>> recommend(
            String account, FairId id, RecommendedBooths.@Nullable After after, int limit) {
        return fairs.byId(id, false)
                .map(fair -> fair.status() == FairStatus.CANCELLED
                        ? List.of()
                        : booths.of(
                                id,
                                jobseekers
                                        .ofAccount(account)
                                        .filter(KnownJobseeker::personalised)
                                        .map(KnownJobseeker::id)
                                        .orElse(null),
                                after,
                                limit));
    }
}
