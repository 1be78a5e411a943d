package wangang.vacancy.policy.adapter.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an employer has seen.
 *
 * @param policyIds of which policies, at most 100; all when absent
 */
record SeenPolicies(
        @Size(max = 100, message = "一次最多 100 项；全部标为已读请不填 policyIds。") @Nullable
        List<UUID> policyIds) {}
