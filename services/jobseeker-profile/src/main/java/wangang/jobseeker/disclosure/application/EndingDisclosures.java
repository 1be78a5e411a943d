package wangang.jobseeker.disclosure.application;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.jobseeker.file.application.Jobseekers;
import wangang.jobseeker.file.application.NotFiled;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

/** A person takes the file back from an employer. */
@Service
public class EndingDisclosures {

    private final Jobseekers jobseekers;
    private final Disclosures disclosures;
    private final Clock clock;

    EndingDisclosures(Jobseekers jobseekers, Disclosures disclosures, Clock clock) {
        this.jobseekers = jobseekers;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /** @return how many disclosures ended */
    @Transactional
    public Outcome<Integer> end(String account, UUID employerId) {
        var jobseeker = jobseekers.lockedOfAccount(account);
        if (jobseeker.isEmpty()) {
            return Outcome.refused(NotFiled.rejection());
        }
        int ended = disclosures.endByPerson(jobseeker.get().id(), employerId, clock.instant());
        return ended == 0
                ? Outcome.refused(Rejection.notFound("jobseeker/no-live-disclosure", "该单位目前无权查看您的档案，无需终止。"))
                : Outcome.done(ended);
    }
}
