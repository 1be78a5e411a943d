package wangang.campaign.interview.application;

import java.util.Comparator;
import org.springframework.stereotype.Component;
import wangang.campaign.attendance.application.AttendanceFollower;
import wangang.campaign.attendance.domain.JobseekerId;
import wangang.campaign.fair.application.Fairs;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.interview.domain.FairInterview;

/**
 * Whoever withdraws or is erased has no interviews any more; others get their times. What was told of an erased person is
 * removed, and what is kept is nobody's.
 */
@Component
class FollowingAttendance implements AttendanceFollower {

    private final Fairs fairs;
    private final ReplanningFairs replanning;
    private final Interviews interviews;
    private final InterviewNews news;

    FollowingAttendance(Fairs fairs, ReplanningFairs replanning, Interviews interviews, InterviewNews news) {
        this.fairs = fairs;
        this.replanning = replanning;
        this.interviews = interviews;
        this.news = news;
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
