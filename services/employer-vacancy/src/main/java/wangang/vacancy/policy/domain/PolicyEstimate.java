package wangang.vacancy.policy.domain;

import java.util.Objects;
import java.util.Optional;

/**
 * What a policy may bring an employer.
 *
 * @param yuan as things stand
 * @param text how it is reckoned
 */
public record PolicyEstimate(long yuan, String text) {

    /** @param counted hires that the policy's condition counts */
    public static Optional<PolicyEstimate> of(PolicyTerms terms, int counted) {
        var amount = terms.form().amount();
        if (amount == null || amount.rule() == null) {
            return Optional.empty();
        }
        return switch (amount.rule()) {
            case NONE -> Optional.empty();
            case FIXED -> {
                int yuan = Objects.requireNonNull(amount.yuan());
                yield Optional.of(new PolicyEstimate(yuan, "一次性 %,d 元。".formatted(yuan)));
            }
            case PER_HIRE -> Optional.of(perHire(amount, counted));
        };
    }

    private static PolicyEstimate perHire(PolicyAmount amount, int counted) {
        int each = Objects.requireNonNull(amount.yuan());
        var cap = amount.cap();
        long all = (long) each * counted;
        long paid = cap == null ? all : Math.min(all, cap);
        var most = cap == null ? "" : "，最高 %,d 元".formatted(cap);
        return new PolicyEstimate(
                paid,
                counted == 0
                        ? "每录用 1 人 %,d 元%s。".formatted(each, most)
                        : "每录用 1 人 %,d 元%s；已录用 %,d 人，预计 %,d 元。".formatted(each, most, counted, paid));
    }
}
