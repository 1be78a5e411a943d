package wangang.vacancy.policy.domain;

import java.time.LocalDate;
import java.util.List;
import wangang.vacancy.posting.domain.VacancyKind;

/**
 * What is counted for a policy, and how many there must be.
 *
 * @param vacancyKinds only on vacancies of these kinds; empty for any
 * @param from first day on which a hire counts
 * @param until last day on which a hire counts
 */
public record RequiredEvents(
        PolicyCondition.Kind kind,
        int least,
        List<VacancyKind> vacancyKinds,
        boolean graduatesOnly,
        LocalDate from,
        LocalDate until) {

    boolean areHires() {
        return kind == PolicyCondition.Kind.HIRES;
    }
}
