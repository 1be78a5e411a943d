package wangang.campaign.interview.application;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.fair.application.Fairs;
import wangang.campaign.interview.domain.FairInterview;
import wangang.campaign.interview.domain.InterviewId;
import wangang.campaign.interview.domain.InterviewResult;
import wangang.campaign.interview.domain.InterviewStatus;
import wangang.campaign.market.application.Employers;
import wangang.campaign.organising.application.CampaignTime;
import wangang.platform.kernel.Outcome;

/** Employers record what came of their interviews. */
@Service
@Transactional
public class RecordingResults {

    private final Fairs fairs;
    private final Interviews interviews;
    private final SeenInterviews seen;
    private final InterviewChanges changes;
    private final Employers employers;
    private final CampaignTime time;

    RecordingResults(
            Fairs fairs,
            Interviews interviews,
            SeenInterviews seen,
            InterviewChanges changes,
            Employers employers,
            CampaignTime time) {
        this.fairs = fairs;
        this.interviews = interviews;
        this.seen = seen;
        this.changes = changes;
        this.employers = employers;
        this.time = time;
    }

    public Outcome<SeenInterview> record(String account, InterviewId id, long expectedVersion, InterviewResult result) {
        var found = own(account, id).orElse(null);
        if (found == null) {
            return Outcome.refused(ResultRefusals.UNKNOWN);
        }
        var fair = fairs.lock(found.parties().fair()).orElseThrow();
        var interview = interviews.find(id).orElse(found);
        if (interview.version() != expectedVersion) {
            return Outcome.refused(ResultRefusals.STALE);
        }
        return interview.end(result, time.here()).map(ended -> {
            changes.update(fair, List.of(ended));
            return seen.find(id).orElseThrow();
        });
    }

    private Optional<FairInterview> own(String account, InterviewId id) {
        return interviews
                .find(id)
                .filter(interview -> interview.status() != InterviewStatus.DRAFT)
                .filter(interview -> employers
                        .ofAccount(account)
                        .filter(employer ->
                                employer.id().equals(interview.parties().employer()))
                        .isPresent());
    }
}
