package wangang.vacancy.policy.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.policy.domain.Policy;
import wangang.vacancy.policy.domain.PolicyId;
import wangang.vacancy.policy.domain.PolicyState;

/** All policies. Locks last until the running transaction ends. */
public interface Policies {

    void add(Policy policy);

    void update(Policy policy);

    Optional<Policy> find(PolicyId id);

    /** Against every other writer. */
    Optional<Policy> lock(PolicyId id);

    /** The newest first, before {@code before}; in any state when none is named. */
    List<Policy> list(@Nullable PolicyState state, LocalDate today, @Nullable UUID before, int limit);

    /** The newest first. */
    List<Policy> inForce(LocalDate today);
}
