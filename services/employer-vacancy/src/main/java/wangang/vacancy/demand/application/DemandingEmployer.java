package wangang.vacancy.demand.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An employer that wants people.
 *
 * @param employerId the employer's id
 * @param name full name
 * @param subdistrictCode of its seat
 * @param industryCode GB/T 4754
 * @param vacancies open ones
 * @param wanted openings that are not filled (缺工人数)
 * @param longestOpen days for which its oldest open vacancy has been open
 * @param unapplied open vacancies to which nobody has applied
 * @param answerRate share of applications that it answers within a week, 0 to 1; absent of too few
 */
public record DemandingEmployer(
        UUID employerId,
        String name,
        String subdistrictCode,
        String industryCode,
        long vacancies,
        long wanted,
        long longestOpen,
        long unapplied,
        @Nullable Double answerRate) {}
