package wangang.portal.jobseeker.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wangang.portal.week.WeekSlot;

/** The 求职档案 as the jobseeker-profile service takes and gives it; what is absent is not told. */
public record PersonFile(
        @Nullable Education education,
        @Nullable List<String> skills,
        @Nullable Integer experienceYears,
        @Nullable List<Experience> experiences,
        @Nullable List<String> certificates,
        @Nullable Wishes wishes,
        @Nullable LocalDate availableFrom) {

    static final PersonFile NONE = new PersonFile(null, null, null, null, null, null, null);

    /** Highest or current education. */
    public record Education(
            @Nullable String school,
            @Nullable String majorCode,
            @Nullable String degree,
            @Nullable Integer graduationYear) {}

    /**
     * A post that is or was held.
     *
     * @param from month such as 2025-07
     * @param to month; still held when absent
     */
    public record Experience(
            @Nullable String title,
            @Nullable String industryCode,
            @Nullable String from,
            @Nullable String to,
            @Nullable String text) {}

    /** What the person looks for. */
    public record Wishes(
            @Nullable List<String> titles,
            @Nullable List<String> occupationCodes,
            @Nullable List<String> subdistrictCodes,
            @Nullable Integer maxTravelMinutes,
            @Nullable Home home,
            @Nullable Integer payMin,
            @Nullable List<String> kinds,
            @Nullable List<WeekSlot> availability) {

        static final Wishes NONE = new Wishes(null, null, null, null, null, null, null, null);
    }

    /** Where travel begins. */
    public record Home(
            @Nullable String subdistrictCode,
            @Nullable Double lat,
            @Nullable Double lon) {}

    public Wishes wishesOrNone() {
        return Objects.requireNonNullElse(wishes, Wishes.NONE);
    }

    PersonFile with(Education changed) {
        return new PersonFile(changed, skills, experienceYears, experiences, certificates, wishes, availableFrom);
    }

    PersonFile withSkills(List<String> changed, List<String> papers) {
        return new PersonFile(education, changed, experienceYears, experiences, papers, wishes, availableFrom);
    }

    PersonFile withExperiences(@Nullable Integer years, List<Experience> changed) {
        return new PersonFile(education, skills, years, changed, certificates, wishes, availableFrom);
    }

    PersonFile with(Wishes changed, @Nullable LocalDate from) {
        return new PersonFile(education, skills, experienceYears, experiences, certificates, changed, from);
    }
}
