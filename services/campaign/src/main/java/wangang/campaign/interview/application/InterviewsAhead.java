package wangang.campaign.interview.application;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import wangang.campaign.fair.application.FairGuard;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.fair.domain.FairStep;
import wangang.campaign.interview.domain.InterviewStatus;
import wangang.campaign.organising.application.CampaignTime;
import wangang.platform.kernel.Rejection;

/** A fair is not done while interviews are to come: nobody could move, cancel or hold them any more. */
@Component
class InterviewsAhead implements FairGuard {

    private final Interviews interviews;
    private final CampaignTime time;

    InterviewsAhead(Interviews interviews, CampaignTime time) {
        this.interviews = interviews;
        this.time = time;
    }

    @Override
    public Optional<Rejection> objectionTo(Fair fair, FairStep step) {
        return step == FairStep.FINISH
                ? interviews.ofFair(fair.id(), Set.of(InterviewStatus.SCHEDULED)).stream()
                        .map(interview -> interview.time().begins(time.zone()))
                        .filter(begins -> begins.isAfter(time.here()))
                        .max(Comparator.naturalOrder())
                        .map(InterviewsAhead::untilThen)
                : Optional.empty();
    }

    private static Rejection untilThen(ZonedDateTime last) {
        return Rejection.rule(
                "fair/interviews-ahead",
                "step",
                "还有面试没有开始，最后一场在 %d 月 %d 日 %s；请在那之后再结束招聘会，如余下的不再举办，请取消招聘会并写明理由，双方会得到通知。"
                        .formatted(last.getMonthValue(), last.getDayOfMonth(), last.toLocalTime()));
    }
}
