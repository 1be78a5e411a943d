package wangang.campaign.attendance.application;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.attendance.domain.JobseekerId;
import wangang.campaign.attendance.domain.KnownJobseeker;
import wangang.campaign.fair.application.Fairs;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.organising.application.CampaignTime;

/** Keeps up with who has a file. An erased person's registrations go, and others move up. */
@Service
@Transactional
public class FollowingJobseekers {

    private final KnownJobseekers jobseekers;
    private final Registrations registrations;
    private final Fairs fairs;
    private final WaitingList waiting;
    private final List<AttendanceFollower> followers;
    private final CampaignTime time;

    FollowingJobseekers(
            KnownJobseekers jobseekers,
            Registrations registrations,
            Fairs fairs,
            WaitingList waiting,
            List<AttendanceFollower> followers,
            CampaignTime time) {
        this.jobseekers = jobseekers;
        this.registrations = registrations;
        this.fairs = fairs;
        this.waiting = waiting;
        this.followers = followers;
        this.time = time;
    }

    public void present(KnownJobseeker jobseeker) {
        jobseekers.put(jobseeker);
    }

    /** Who registers at this moment holds the person, and is waited for. */
    public void erased(JobseekerId jobseeker) {
        jobseekers.forget(jobseeker);
        registrations.fairsOf(jobseeker).forEach(fair -> removed(jobseeker, fair));
        followers.forEach(follower -> follower.erased(jobseeker));
    }

    private void removed(JobseekerId jobseeker, FairId id) {
        var fair = fairs.lock(id).orElseThrow();
        registrations.remove(jobseeker, id);
        waiting.moveUp(fair, time.now());
    }
}
