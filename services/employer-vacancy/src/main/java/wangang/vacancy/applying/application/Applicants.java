package wangang.vacancy.applying.application;

import java.util.Optional;
import wangang.vacancy.applying.domain.JobseekerId;

/** Which account is which jobseeker, as told by jobseeker-profile. */
public interface Applicants {

    Optional<JobseekerId> ofAccount(String account);

    void know(JobseekerId jobseeker, String account);

    /** The account is no longer kept. */
    void forget(JobseekerId jobseeker);
}
