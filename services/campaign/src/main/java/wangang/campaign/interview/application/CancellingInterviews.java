package wangang.campaign.interview.application;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import wangang.campaign.fair.application.FairFollower;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.interview.domain.CancelCause;
import wangang.campaign.interview.domain.FairInterview;
import wangang.campaign.interview.domain.InterviewEvent;
import wangang.campaign.interview.domain.InterviewStatus;
import wangang.campaign.interview.domain.Parties;
import wangang.campaign.organising.application.CampaignTime;
import wangang.platform.kernel.Uuid7;

/** A cancelled fair cancels its interviews, and everybody who was to come is told; those that have begun keep their result, or still get it. */
@Component
class CancellingInterviews implements FairFollower {

    private final Interviews interviews;
    private final FairInputs inputs;
    private final InterviewChanges changes;
    private final Notices notices;
    private final CampaignTime time;

    CancellingInterviews(
            Interviews interviews, FairInputs inputs, InterviewChanges changes, Notices notices, CampaignTime time) {
        this.interviews = interviews;
        this.inputs = inputs;
        this.changes = changes;
        this.notices = notices;
        this.time = time;
    }

    @Override
    public void cancelled(Fair fair) {
        var here = time.here();
        tellAll(fair, here.toInstant());
        var ahead = interviews.ofFair(fair.id(), Set.of(InterviewStatus.SCHEDULED)).stream()
                .filter(interview -> interview.time().begins(time.zone()).isAfter(here))
                .toList();
        if (!ahead.isEmpty()) {
            var places = inputs.places(fair.id());
            changes.update(
                    fair,
                    ahead.stream()
                            .<InterviewEvent>map(
                                    interview -> interview.cancel(CancelCause.FAIR_CANCELLED, here.toInstant()))
                            .toList());
            notices.addAll(ahead.stream()
                    .map(interview -> told(
                            interview,
                            Objects.requireNonNull(places.get(
                                            interview.parties().booth().value()))
                                    .employerName()))
                    .toList());
        }
    }

    /** Also those without an interview. */
    private void tellAll(Fair fair, Instant now) {
        notices.tellAll(
                fair.id(), ToldNotice.Kind.FAIR_CANCELLED, cancelled(fair, "您的报名"), cancelled(fair, "贵单位的展位"), now);
    }

    private static String cancelled(Fair fair, String what) {
        return "「%s」不再举办，%s不再有效。原因：%s".formatted(fair.terms().name(), what, fair.cancelReason());
    }

    private ToldNotice told(FairInterview interview, String employer) {
        var now = time.now();
        return new ToldNotice(
                Uuid7.next(now),
                interview.id(),
                ToldNotice.Kind.CANCELLED,
                sentence(interview, employer),
                sentence(interview, Parties.nameOf(interview.parties().number())),
                now);
    }

    private static String sentence(FairInterview interview, String whom) {
        var day = interview.time().day();
        return "「%s」%d 月 %d 日 %s 的面试取消：招聘会不再举办。"
                .formatted(
                        whom,
                        day.getMonthValue(),
                        day.getDayOfMonth(),
                        LocalTime.ofSecondOfDay(interview.time().start() * 60L));
    }
}
