package wangang.vacancy.policy.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a policy pays.
 *
 * @param rule how it is reckoned
 * @param yuan in all or for each hire, 1 to 100000000; absent with NONE
 * @param cap most in all (yuan), only with PER_HIRE; no limit when absent
 */
public record PolicyAmount(
        @Nullable Rule rule,
        @Nullable Integer yuan,
        @Nullable Integer cap) {

    /** Nothing that can be reckoned, one sum, or a sum for each hire that the condition counts. */
    public enum Rule {
        NONE,
        FIXED,
        PER_HIRE
    }
}
