package wangang.vacancy.sharing.domain;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Terms that have passed the rules.
 *
 * @param form with everything that the rules demand
 */
public record StaffingTerms(StaffingForm form) {

    public StaffingSide side() {
        return Objects.requireNonNull(form.side());
    }

    public String title() {
        return Objects.requireNonNull(form.title());
    }

    public int headcount() {
        return Objects.requireNonNull(form.headcount());
    }

    public LocalDate validUntil() {
        return Objects.requireNonNull(form.validUntil());
    }

    /** What has no first day may begin on any. */
    Period period() {
        var until = Objects.requireNonNull(form.until());
        return new Period(Objects.requireNonNullElse(form.from(), LocalDate.EPOCH), until);
    }
}
