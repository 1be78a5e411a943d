package wangang.campaign.interview.application;

import java.util.Comparator;
import org.springframework.stereotype.Component;
import wangang.campaign.attendance.application.AttendanceFollower;
import wangang.campaign.attendance.domain.JobseekerId;
import wangang.campaign.attendance.domain.Registration;
import wangang.campaign.fair.application.Fairs;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.interview.domain.FairInterview;
import wangang.campaign.interview.domain.Parties;

/**
 * Whoever gets a place is told. Whoever withdraws or is erased has no interviews any more; others get their times. What was told of an erased person is
 * removed, and what is kept is nobody's.
 */
@Component
class FollowingAttendance implements AttendanceFollower {

    private final Fairs fairs;
    private final ReplanningFairs replanning;
    private final Interviews interviews;
    private final InterviewNews news;
    private final Notices notices;

    FollowingAttendance(
            Fairs fairs, ReplanningFairs replanning, Interviews interviews, InterviewNews news, Notices notices) {
        this.fairs = fairs;
        this.replanning = replanning;
        this.interviews = interviews;
        this.news = news;
        this.notices = notices;
    }

    @Override
    public void movedUp(Fair fair, Registration registration) {
        var ticket = registration.ticket();
        notices.tell(
                fair.id(),
                ticket.id(),
                ToldNotice.Kind.PLACE_GIVEN,
                "您已从候补递补成功，获得「%s」的名额，编号为%s；到场时出示签到码即可。如不能参加，请及时退出，把名额让给其他候补者。"
                        .formatted(fair.terms().name(), Parties.nameOf(ticket.number())),
                registration.changedAt());
    }

    @Override
    public void withdrew(Fair fair) {
        replanning.leaveOutThoseGone(fair);
    }

    @Override
    public void erased(JobseekerId jobseeker) {
        interviews.ofJobseeker(jobseeker.value()).stream()
                .map(interview -> interview.parties().fair())
                .distinct()
                .sorted(Comparator.comparing(FairId::value))
                .forEach(fair -> replanning.leaveOutThoseGone(fairs.lock(fair).orElseThrow()));
        news.forget(interviews.ofJobseeker(jobseeker.value()).stream()
                .filter(FairInterview::isTold)
                .toList());
        interviews.unname(jobseeker.value());
    }
}
