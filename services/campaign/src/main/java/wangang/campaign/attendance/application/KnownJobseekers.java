package wangang.campaign.attendance.application;

import java.util.Optional;
import wangang.campaign.attendance.domain.JobseekerId;
import wangang.campaign.attendance.domain.KnownJobseeker;

/** People as told by their owner. */
public interface KnownJobseekers {

    /** Keeps the newest version only, and nothing of who was erased. */
    void put(KnownJobseeker jobseeker);

    /** For ever, whatever is told later. */
    void forget(JobseekerId id);

    Optional<KnownJobseeker> ofAccount(String account);

    /** Against being erased until the running transaction ends. */
    Optional<JobseekerId> hold(String account);
}
