package wangang.vacancy.policy.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.posting.domain.VacancyKind;

/**
 * What an employer must have done.
 *
 * @param kind what is counted
 * @param least how many there must be, 1 to 100000
 * @param vacancyKinds only on vacancies of these kinds; any when absent
 * @param graduatesOnly true: only on vacancies for graduates of certain years
 * @param from first day on which a hire counts; the policy's when absent
 * @param until last day on which a hire counts; the policy's when absent
 */
public record PolicyCondition(
        @Nullable Kind kind,
        @Nullable Integer least,
        @Nullable List<@Nullable VacancyKind> vacancyKinds,
        @Nullable Boolean graduatesOnly,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** People hired through the platform, or vacancies that are open now. */
    public enum Kind {
        HIRES,
        OPEN_VACANCIES
    }
}
