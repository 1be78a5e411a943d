package wangang.campaign.school.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import wangang.campaign.reference.domain.ReferenceTables;
import wangang.campaign.school.application.PlanCoverage;
import wangang.campaign.school.domain.MajorCoverage;
import wangang.campaign.school.domain.OfferedVacancy;

/**
 * A university's plan with what the campaign offers to it now.
 *
 * @param planId the plan's id
 * @param campaignId the campaign
 * @param school the university's name
 * @param graduationYear when they graduate
 * @param version grows by every change; the ETag in quotes
 * @param changedAt when it last changed
 * @param majors its majors, each with what is offered to it
 * @param vacancies open vacancies of the campaign that fit one of the majors; left out in lists
 */
record SchoolView(
        UUID planId,
        UUID campaignId,
        String school,
        int graduationYear,
        long version,
        Instant changedAt,
        List<MajorLine> majors,
        List<FittingVacancy> vacancies) {

    /**
     * A major and what is offered to it. Openings for any major are offered to every one, so that lines do not add up.
     *
     * @param majorCode class or major of the catalogue
     * @param name its name
     * @param graduates how many graduate
     * @param vacancies open vacancies that admit it
     * @param openings their openings
     * @param namingIt of these, those of vacancies that name it or what is above it
     * @param percent openings per hundred graduates, rounded down
     */
    record MajorLine(
            String majorCode, String name, int graduates, int vacancies, int openings, int namingIt, int percent) {

        static MajorLine of(MajorCoverage coverage, ReferenceTables tables) {
            var code = coverage.major().majorCode();
            return new MajorLine(
                    code,
                    tables.majorName(code),
                    coverage.major().graduates(),
                    coverage.vacancies(),
                    coverage.openings(),
                    coverage.namingIt(),
                    coverage.percent());
        }
    }

    /**
     * A vacancy that fits.
     *
     * @param vacancyId the vacancy's id
     * @param title its title
     * @param employerName whose it is
     * @param remainingOpenings people still wanted
     */
    record FittingVacancy(UUID vacancyId, String title, String employerName, int remainingOpenings) {

        static FittingVacancy of(OfferedVacancy vacancy) {
            return new FittingVacancy(
                    vacancy.id().value(), vacancy.title(), vacancy.employerName(), vacancy.remainingOpenings());
        }
    }

    static SchoolView of(PlanCoverage coverage, ReferenceTables tables) {
        var plan = coverage.plan();
        return new SchoolView(
                plan.id().value(),
                plan.campaign().value(),
                plan.school(),
                plan.graduationYear(),
                plan.version(),
                plan.changedAt(),
                coverage.majors().stream()
                        .map(major -> MajorLine.of(major, tables))
                        .toList(),
                coverage.fitting().stream().map(FittingVacancy::of).toList());
    }
}
