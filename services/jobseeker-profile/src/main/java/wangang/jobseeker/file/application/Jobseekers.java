package wangang.jobseeker.file.application;

import java.util.Optional;
import wangang.jobseeker.file.domain.Jobseeker;
import wangang.jobseeker.file.domain.JobseekerId;

/** The people with a file. Locked ones stay locked until the transaction ends. */
public interface Jobseekers {

    Optional<Jobseeker> ofAccount(String account);

    Optional<Jobseeker> lockedOfAccount(String account);

    Optional<Jobseeker> withId(JobseekerId id);

    Optional<Jobseeker> lockedWithId(JobseekerId id);

    /** False when the account has a file already. */
    boolean add(Jobseeker jobseeker);

    void update(Jobseeker jobseeker);
}
