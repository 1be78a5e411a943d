package wangang.campaign.school.domain;

import java.util.List;

/**
 * What is offered to a major's graduates. Openings for any major are offered to every major, so that the openings of
 * several majors do not add up.
 *
 * @param openings openings that admit the major
 * @param namingIt of these, those of vacancies that name the major, what is above it, or a major of the class
 */
public record MajorCoverage(MajorPlan major, int vacancies, int openings, int namingIt) {

    static MajorCoverage of(MajorPlan major, List<OfferedVacancy> fitting) {
        return new MajorCoverage(
                major,
                fitting.size(),
                fitting.stream().mapToInt(OfferedVacancy::remainingOpenings).sum(),
                fitting.stream()
                        .filter(vacancy -> !vacancy.admission().admitsAnyMajor())
                        .mapToInt(OfferedVacancy::remainingOpenings)
                        .sum());
    }

    /** Openings per hundred graduates, rounded down. */
    public int percent() {
        return (int) Math.min(openings * 100L / major.graduates(), Integer.MAX_VALUE);
    }
}
