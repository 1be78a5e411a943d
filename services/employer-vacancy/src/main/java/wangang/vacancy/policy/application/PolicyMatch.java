package wangang.vacancy.policy.application;

import java.util.Optional;
import wangang.vacancy.policy.domain.Eligibility;
import wangang.vacancy.policy.domain.Policy;
import wangang.vacancy.policy.domain.PolicyEstimate;

/**
 * A policy that an employer may profit by.
 *
 * @param estimate what it may bring; empty where that cannot be reckoned
 */
public record PolicyMatch(Policy policy, Eligibility eligibility, Optional<PolicyEstimate> estimate) {}
