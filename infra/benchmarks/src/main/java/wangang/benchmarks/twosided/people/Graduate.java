package wangang.benchmarks.twosided.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.VacancyKind;

/** A graduate as the judges and the systems know one: a number and a file, in the form in which it travels. */
public record Graduate(String person, File file) {

    /** @param experienceTitles work and internships */
    public record File(
            Education education,
            List<String> skills,
            int experienceYears,
            List<String> experienceTitles,
            List<String> certificates,
            @Nullable Wishes wishes,
            @Nullable LocalDate availableFrom) {}

    /** @param majorCode of the 本科专业目录 2023 */
    public record Education(String majorCode, Degree degree, int graduationYear) {}

    /** @param payMin yuan a month */
    public record Wishes(
            List<String> titles,
            List<String> subdistrictCodes,
            @Nullable Integer maxTravelMinutes,
            @Nullable Home home,
            @Nullable Integer payMin,
            List<VacancyKind> kinds) {}

    /** Where the way to work begins. */
    public record Home(String subdistrictCode) {}
}
