package wangang.vacancy.policy.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.policy.domain.PolicyId;

/** Of which policies employers were told. */
public interface Notices {

    /** Whom to tell of what. */
    record Match(PolicyId policy, EmployerId employer) {}

    /** Those who were told before are passed over. */
    void tell(List<Match> matches, Instant now);

    /** When the employer was told of what it has not seen. */
    Map<PolicyId, Instant> unseen(EmployerId employer);

    /** @param policies which it has seen; null for all */
    void see(EmployerId employer, @Nullable Collection<PolicyId> policies, Instant now);
}
