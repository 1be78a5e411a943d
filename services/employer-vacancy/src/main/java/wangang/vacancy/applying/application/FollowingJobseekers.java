package wangang.vacancy.applying.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome.Done;
import wangang.vacancy.applying.domain.Application;
import wangang.vacancy.applying.domain.JobseekerId;

/** Keeps up with who has a file. Erasure ends every open application; its outcome stays in the ledger. */
@Service
@Transactional
public class FollowingJobseekers {

    private final Applicants applicants;
    private final Applications applications;
    private final ApplicationChanges changes;
    private final Clock clock;

    FollowingJobseekers(Applicants applicants, Applications applications, ApplicationChanges changes, Clock clock) {
        this.applicants = applicants;
        this.applications = applications;
        this.changes = changes;
        this.clock = clock;
    }

    public void present(JobseekerId jobseeker, String account) {
        applicants.know(jobseeker, account);
    }

    public void erased(JobseekerId jobseeker) {
        applicants.forget(jobseeker);
        for (var application : applications.lockOpenOf(jobseeker)) {
            if (application.withdraw(clock.instant()) instanceof Done<Application>(var withdrawn)) {
                changes.update(withdrawn);
            }
        }
    }
}
