package wangang.vacancy.policy.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.policy.domain.Policy;
import wangang.vacancy.policy.domain.PolicyForm;
import wangang.vacancy.policy.domain.PolicyState;

/**
 * A policy as officers see it.
 *
 * @param policyId the policy's id
 * @param state where it stands today
 * @param terms all that was written down
 * @param withdrawnBecause why it was taken back
 * @param version grows by every change; the ETag in quotes
 * @param createdAt when it was entered
 * @param changedAt when it last changed
 */
record PolicyView(
        UUID policyId,
        PolicyState state,
        PolicyForm terms,
        @Nullable String withdrawnBecause,
        long version,
        Instant createdAt,
        Instant changedAt) {

    static PolicyView of(Policy policy, LocalDate today) {
        return new PolicyView(
                policy.id().value(),
                policy.stateOn(today),
                policy.terms().form(),
                policy.withdrawnBecause(),
                policy.version(),
                policy.createdAt(),
                policy.changedAt());
    }
}
