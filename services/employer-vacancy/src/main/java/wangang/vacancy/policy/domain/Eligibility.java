package wangang.vacancy.policy.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import wangang.vacancy.policy.domain.PolicyReason.State;
import wangang.vacancy.reference.domain.ReferenceTables;

/**
 * Whether an employer may qualify for a policy, and why.
 *
 * @param reasons one for every condition of the policy
 */
public record Eligibility(Verdict verdict, List<PolicyReason> reasons) {

    /** Stands wherever a match is shown: only the office decides. */
    public static final String CAVEAT = "可能符合，以审核为准";

    /** What the conditions together amount to. */
    public enum Verdict {
        /** All are met. */
        LIKELY,
        /** None is unmet, and the employer can say what is missing. */
        UNCLEAR,
        /** All but the number of hires or open vacancies are met, and there is still time for these. */
        WITHIN_REACH,
        NOT
    }

    public Eligibility {
        reasons = List.copyOf(reasons);
    }

    /** @param counted what {@link PolicyTerms#required} counts; of no meaning where it asks for nothing */
    public static Eligibility of(
            PolicyTerms terms, EmployerFacts facts, int counted, LocalDate today, ReferenceTables tables) {
        var asked = new Conditions(terms, tables);
        List<PolicyReason> reasons = Stream.of(
                        asked.kind(facts),
                        asked.industry(facts),
                        asked.subdistrict(facts),
                        asked.employees(facts),
                        asked.events(counted))
                .filter(Objects::nonNull)
                .toList();
        return reasons.isEmpty()
                ? new Eligibility(Verdict.LIKELY, List.of(Conditions.NONE))
                : new Eligibility(verdict(reasons, terms, today), reasons);
    }

    public boolean isWorthShowing() {
        return verdict != Verdict.NOT;
    }

    public boolean isLikely() {
        return verdict == Verdict.LIKELY;
    }

    private static Verdict verdict(List<PolicyReason> reasons, PolicyTerms terms, LocalDate today) {
        boolean unknown = reasons.stream().anyMatch(reason -> reason.state() == State.UNKNOWN);
        var unmet = reasons.stream()
                .filter(reason -> reason.state() == State.NOT_MET)
                .toList();
        if (unmet.isEmpty()) {
            return unknown ? Verdict.UNCLEAR : Verdict.LIKELY;
        }
        boolean inTime = terms.required()
                .filter(events -> !today.isAfter(events.until()))
                .isPresent();
        return inTime && !unknown && unmet.stream().allMatch(PolicyReason::isEvents)
                ? Verdict.WITHIN_REACH
                : Verdict.NOT;
    }
}
