package wangang.jobseeker.consent.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.consent.domain.ConsentDecision;
import wangang.jobseeker.file.domain.JobseekerId;
import wangang.jobseeker.file.domain.Purpose;

/** All decisions of a person, in order; nothing is overwritten. */
public interface ConsentHistory {

    Optional<ConsentDecision> latest(JobseekerId jobseeker, Purpose purpose);

    /** The latest decision per purpose decided on. */
    List<ConsentDecision> current(JobseekerId jobseeker);

    /** Newest first, older than {@code before}. */
    List<ConsentDecision> page(JobseekerId jobseeker, int limit, @Nullable UUID before);

    void append(ConsentDecision decision);
}
