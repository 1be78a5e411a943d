package wangang.legalcheck;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a vacancy besides its texts.
 *
 * @param trade in plain Chinese; empty when unknown
 * @param contractMonths length of the contract
 * @param probationMonths length of the probation
 * @param date on which dated amounts are looked up
 * @param region administrative code of the place of work; its beginnings name the districts around it
 */
public record VacancyTerms(
        Audience audience,
        EmploymentKind kind,
        String trade,
        @Nullable OfferedPay pay,
        @Nullable Integer contractMonths,
        @Nullable Integer probationMonths,
        LocalDate date,
        String region) {

    /** Full-time, for all, nothing else known. */
    public static VacancyTerms unknown(LocalDate date, String region) {
        return new VacancyTerms(Audience.ALL, EmploymentKind.FULL_TIME, "", null, null, null, date, region);
    }
}
