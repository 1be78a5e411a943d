package wangang.vacancy.policy.application;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.policy.domain.EmployerFacts;
import wangang.vacancy.policy.domain.Policy;

/** What of employers policies ask for. */
public interface EmployerStandings {

    /** A verified employer and what it said of itself. */
    record Standing(EmployerId employer, EmployerFacts facts) {}

    /** Verified employers in the order of their ids, after {@code after}. */
    List<Standing> verified(@Nullable UUID after, int limit);

    /** What the conditions of all these policies count at all these employers, by one statement. */
    Counted count(List<Policy> policies, Collection<EmployerId> employers);
}
