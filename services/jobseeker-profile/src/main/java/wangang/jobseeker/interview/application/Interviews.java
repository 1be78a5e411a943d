package wangang.jobseeker.interview.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.file.domain.JobseekerId;
import wangang.jobseeker.interview.domain.FairInterview;

/** People's interviews at fairs. */
public interface Interviews {

    /** Locked until the transaction ends. */
    Optional<FairInterview> withId(UUID interviewId);

    void put(FairInterview interview);

    void remove(UUID interviewId);

    /** The one that begins last first, after {@code after}. */
    List<FairInterview> page(JobseekerId jobseeker, int limit, FairInterview.@Nullable Place after);
}
