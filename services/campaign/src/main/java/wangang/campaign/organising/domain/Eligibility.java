package wangang.campaign.organising.domain;

import java.util.List;
import java.util.Objects;

/**
 * What may be enrolled; an empty or absent list admits all.
 *
 * @param employerKinds kinds of employers admitted
 * @param subdistrictCodes seats of employers admitted, 9 digits
 * @param vacancyKinds kinds of work admitted
 * @param graduateYears a vacancy must admit graduates of one of these years
 * @param publicWelfareForCertifiedOnly whether public-welfare posts must be for persons with certified employment
 *     difficulty; true when absent
 */
public record Eligibility(
        List<EmployerKind> employerKinds,
        List<String> subdistrictCodes,
        List<VacancyKind> vacancyKinds,
        List<Integer> graduateYears,
        Boolean publicWelfareForCertifiedOnly) {

    public static final Eligibility OF_ALL = new Eligibility(List.of(), List.of(), List.of(), List.of(), true);

    public Eligibility {
        employerKinds = Given.list(employerKinds);
        subdistrictCodes = Given.list(subdistrictCodes);
        vacancyKinds = Given.list(vacancyKinds);
        graduateYears = Given.list(graduateYears);
        publicWelfareForCertifiedOnly = Objects.requireNonNullElse(publicWelfareForCertifiedOnly, true);
    }
}
