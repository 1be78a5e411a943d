package wangang.portal.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A policy that an employer may profit by, as the employer-vacancy service answers it.
 *
 * @param verdict LIKELY, UNCLEAR or WITHIN_REACH
 */
record MatchedPolicy(
        UUID policyId,
        String title,
        String documentNumber,
        String office,
        String summary,
        String howToApply,
        @Nullable String link,
        LocalDate from,
        LocalDate until,
        @Nullable String furtherConditions,
        String verdict,
        List<Reason> reasons,
        @Nullable Estimate estimate,
        String caveat) {

    /** One condition: MET, NOT_MET or UNKNOWN. */
    record Reason(String state, String text) {

        public String sign() {
            return switch (state) {
                case "MET" -> "✓";
                case "NOT_MET" -> "△";
                default -> "？";
            };
        }
    }

    /** What it may bring. */
    record Estimate(long yuan, String text) {}

    /** Also where a service says something newer than this page knows. */
    public String verdictInWords() {
        return switch (verdict) {
            case "LIKELY" -> "可能符合";
            case "WITHIN_REACH" -> "再进一步即可";
            default -> "需补充信息";
        };
    }

    public boolean likely() {
        return "LIKELY".equals(verdict);
    }

    public boolean unclear() {
        return "UNCLEAR".equals(verdict);
    }
}
