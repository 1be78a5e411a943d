package wangang.vacancy.policy.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.policy.application.PolicyMatch;
import wangang.vacancy.policy.domain.Eligibility;
import wangang.vacancy.policy.domain.PolicyEstimate;
import wangang.vacancy.policy.domain.PolicyReason;

/**
 * A policy that an employer may profit by, and why.
 *
 * @param policyId the policy's id
 * @param title what it is called
 * @param documentNumber of the document that it stands in
 * @param office who decides about it
 * @param summary what it is
 * @param howToApply where, by when and with what
 * @param link where there is more about it
 * @param from first day on which it is in force
 * @param until last day on which it is in force
 * @param furtherConditions what only the office can examine
 * @param verdict whether the employer may qualify
 * @param reasons one for every condition that the platform knows of
 * @param estimate what it may bring; absent where that cannot be reckoned
 * @param caveat to be shown with it: only the office decides
 */
record MatchedPolicy(
        UUID policyId,
        @Nullable String title,
        @Nullable String documentNumber,
        @Nullable String office,
        @Nullable String summary,
        @Nullable String howToApply,
        @Nullable String link,
        LocalDate from,
        LocalDate until,
        @Nullable String furtherConditions,
        Eligibility.Verdict verdict,
        List<PolicyReason> reasons,
        @Nullable PolicyEstimate estimate,
        String caveat) {

    static MatchedPolicy of(PolicyMatch match) {
        var terms = match.policy().terms();
        var form = terms.form();
        return new MatchedPolicy(
                match.policy().id().value(),
                form.title(),
                form.documentNumber(),
                form.office(),
                form.summary(),
                form.howToApply(),
                form.link(),
                terms.from(),
                terms.until(),
                form.furtherConditions(),
                match.eligibility().verdict(),
                match.eligibility().reasons(),
                match.estimate().orElse(null),
                Eligibility.CAVEAT);
    }
}
