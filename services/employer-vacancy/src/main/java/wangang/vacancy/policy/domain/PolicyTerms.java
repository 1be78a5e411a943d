package wangang.vacancy.policy.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.employer.domain.EmployerKind;

/** Terms that have passed {@link PolicyRules}, now or when they were kept. */
public record PolicyTerms(PolicyForm form) {

    public LocalDate from() {
        return Objects.requireNonNull(form.from());
    }

    public LocalDate until() {
        return Objects.requireNonNull(form.until());
    }

    List<EmployerKind> employerKinds() {
        return given(form.employerKinds());
    }

    List<String> industries() {
        return form.industries() == null ? List.of() : form.industries();
    }

    List<String> subdistricts() {
        return form.subdistricts() == null ? List.of() : form.subdistricts();
    }

    boolean asksForEmployees() {
        return form.minEmployees() != null || form.maxEmployees() != null;
    }

    /** What of the employer's doings is counted. */
    public Optional<RequiredEvents> required() {
        var condition = form.condition();
        return condition == null
                ? Optional.empty()
                : Optional.of(new RequiredEvents(
                        Objects.requireNonNull(condition.kind()),
                        Objects.requireNonNull(condition.least()),
                        given(condition.vacancyKinds()),
                        Boolean.TRUE.equals(condition.graduatesOnly()),
                        condition.from() == null ? from() : condition.from(),
                        condition.until() == null ? until() : condition.until()));
    }

    private static <T> List<T> given(@Nullable List<@Nullable T> values) {
        return values == null
                ? List.of()
                : values.stream()
                        .<T>mapMulti((value, next) -> {
                            if (value != null) {
                                next.accept(value);
                            }
                        })
                        .toList();
    }
}
