package wangang.campaign.interview.application;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.fair.application.Fairs;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.interview.domain.CancelCause;
import wangang.campaign.interview.domain.FairInterview;
import wangang.campaign.interview.domain.InterviewEvent;
import wangang.campaign.interview.domain.InterviewStatus;
import wangang.campaign.organising.application.CampaignTime;

/** An erased person's interviews are cancelled, what was told of them is removed, and what is kept is nobody's. */
@Service
@Transactional
public class ForgettingInterviews {

    private final Fairs fairs;
    private final Interviews interviews;
    private final InterviewChanges changes;
    private final InterviewNews news;
    private final CampaignTime time;

    ForgettingInterviews(
            Fairs fairs, Interviews interviews, InterviewChanges changes, InterviewNews news, CampaignTime time) {
        this.fairs = fairs;
        this.interviews = interviews;
        this.changes = changes;
        this.news = news;
        this.time = time;
    }

    public void forget(UUID jobseeker) {
        interviews.ofJobseeker(jobseeker).stream()
                .map(interview -> interview.parties().fair())
                .distinct()
                .sorted(Comparator.comparing(FairId::value))
                .forEach(fair -> cancel(fair, jobseeker));
        news.forget(interviews.ofJobseeker(jobseeker).stream()
                .filter(interview -> interview.status() != InterviewStatus.DRAFT)
                .toList());
        interviews.unname(jobseeker);
    }

    private void cancel(FairId id, UUID jobseeker) {
        var fair = fairs.lock(id).orElseThrow();
        List<InterviewEvent> cancelled = interviews.ofJobseeker(jobseeker).stream()
                .filter(interview -> interview.parties().fair().equals(id) && isAhead(interview))
                .<InterviewEvent>map(interview -> interview.cancel(CancelCause.PERSON_IS_NOT_THERE, time.now()))
                .toList();
        changes.update(fair, cancelled);
    }

    private boolean isAhead(FairInterview interview) {
        return interview.status() == InterviewStatus.SCHEDULED
                && interview.time().begins(time.zone()).isAfter(time.here());
    }
}
