package wangang.vacancy.policy.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.employer.domain.EmployerKind;
import wangang.vacancy.reference.domain.PlainText;

/**
 * A policy as it is written down: the shape of requests and storage.
 *
 * @param title what it is called, at most 100 characters
 * @param documentNumber of the document that it stands in, such as 沪府规〔2022〕6号, at most 60 characters
 * @param office who decides about it, at most 100 characters
 * @param summary what it is, at most 2000 characters
 * @param howToApply where, by when and with what, at most 2000 characters
 * @param link an https address with more about it, at most 500 characters
 * @param from first day on which it is in force
 * @param until last day on which it is in force
 * @param employerKinds for employers of these kinds; any when absent
 * @param industries for these industries and what belongs to them (GB/T 4754), at most 100; any when absent
 * @param subdistricts for employers that sit there, at most 100; any when absent
 * @param minEmployees for employers with at least as many employees
 * @param maxEmployees for employers with at most as many employees
 * @param condition what the employer must have done; nothing when absent
 * @param amount what it pays; nothing that can be reckoned when absent
 * @param furtherConditions what else is asked for and only the office can examine, at most 1000 characters
 */
public record PolicyForm(
        @Nullable String title,
        @Nullable String documentNumber,
        @Nullable String office,
        @Nullable String summary,
        @Nullable String howToApply,
        @Nullable String link,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable List<@Nullable EmployerKind> employerKinds,
        @Nullable List<String> industries,
        @Nullable List<String> subdistricts,
        @Nullable Integer minEmployees,
        @Nullable Integer maxEmployees,
        @Nullable PolicyCondition condition,
        @Nullable PolicyAmount amount,
        @Nullable String furtherConditions) {

    public PolicyForm trimmed() {
        return new PolicyForm(
                PlainText.trimmed(title),
                PlainText.trimmed(documentNumber),
                PlainText.trimmed(office),
                PlainText.trimmed(summary),
                PlainText.trimmed(howToApply),
                PlainText.trimmed(link),
                from,
                until,
                without(employerKinds),
                PlainText.trimmed(industries),
                PlainText.trimmed(subdistricts),
                minEmployees,
                maxEmployees,
                condition == null
                        ? null
                        : new PolicyCondition(
                                condition.kind(),
                                condition.least(),
                                without(condition.vacancyKinds()),
                                condition.graduatesOnly(),
                                condition.from(),
                                condition.until()),
                amount,
                PlainText.trimmed(furtherConditions));
    }

    /** Without gaps and repetitions; null when nothing is left. */
    private static <T> @Nullable List<@Nullable T> without(@Nullable List<@Nullable T> typed) {
        if (typed == null) {
            return null;
        }
        var kept = new ArrayList<@Nullable T>();
        typed.stream().filter(Objects::nonNull).distinct().forEach(kept::add);
        return kept.isEmpty() ? null : kept;
    }
}
