package wangang.jobseeker.file.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.file.domain.Degree;
import wangang.jobseeker.file.domain.Education;
import wangang.jobseeker.file.domain.EmploymentKind;
import wangang.jobseeker.file.domain.Experience;
import wangang.jobseeker.file.domain.Home;
import wangang.jobseeker.file.domain.JobseekerFile;
import wangang.jobseeker.file.domain.WeekSlot;
import wangang.jobseeker.file.domain.Wishes;

/**
 * The 求职档案 as JSON; what was read may be sent back unchanged.
 *
 * @param education highest or current education
 * @param skills at most 50, each at most 60 characters
 * @param experienceYears whole years of work, 0 to 60; 0 when absent
 * @param experiences posts held, at most 30
 * @param certificates at most 30, each at most 60 characters
 * @param wishes what the person looks for
 * @param availableFrom first possible day; at once when absent
 */
record FileBody(
        @NotNull(message = "请填写教育信息 education。") @Valid EducationBody education,
        @Nullable List<@NotNull(message = "列表中不能有空项。") String> skills,
        @Nullable Integer experienceYears,
        @Nullable List<@NotNull(message = "列表中不能有空项。") @Valid ExperienceBody> experiences,
        @Nullable List<@NotNull(message = "列表中不能有空项。") String> certificates,
        @Valid @Nullable WishesBody wishes,
        @Nullable LocalDate availableFrom) {

    /**
     * Highest or current education.
     *
     * @param school at most 60 characters; shown only to employers to whom the person applied
     * @param majorCode 2, 4 or 6 digits of the catalogue
     * @param degree reached, or that will be in graduationYear
     * @param graduationYear four digits; up to eight years ahead
     */
    record EducationBody(
            @Nullable String school,
            @Nullable String majorCode,
            @NotNull(message = "请选择学历 degree。") Degree degree,
            @NotNull(message = "请填写毕业年份 graduationYear。") Integer graduationYear) {}

    /**
     * A post that is or was held.
     *
     * @param title the post's name, at most 60 characters
     * @param industryCode GB/T 4754
     * @param from first month, such as 2025-07
     * @param to last month; still held when absent
     * @param text at most 5000 characters; shown only to employers to whom the person applied
     */
    record ExperienceBody(
            @NotNull(message = "请填写职务名称 title。") String title,
            @Nullable String industryCode,
            @NotNull(message = "请填写起始月份 from，例如 2025-07。") YearMonth from,
            @Nullable YearMonth to,
            @Nullable String text) {}

    /**
     * What the person looks for; what is absent does not matter.
     *
     * @param titles names of posts, at most 20
     * @param occupationCodes 大典 2022, at most 20
     * @param subdistrictCodes where to work, 9 digits, at most 50
     * @param maxTravelMinutes longest way to work, 1 to 180 minutes
     * @param home where travel begins
     * @param payMin the least, yuan a month
     * @param kinds kinds of work
     * @param availability when in the week the person can work, for part-time and flexible work, at most 28 slots
     */
    record WishesBody(
            @Nullable List<@NotNull(message = "列表中不能有空项。") String> titles,
            @Nullable List<@NotNull(message = "列表中不能有空项。") String> occupationCodes,
            @Nullable List<@NotNull(message = "列表中不能有空项。") String> subdistrictCodes,
            @Nullable Integer maxTravelMinutes,
            @Nullable Home home,
            @Nullable Integer payMin,
            @Nullable List<@NotNull(message = "列表中不能有空项。") EmploymentKind> kinds,
            @Nullable List<@NotNull(message = "列表中不能有空项。") @Valid SlotBody> availability) {}

    /**
     * A stretch of a day of the week.
     *
     * @param day MONDAY to SUNDAY
     * @param from on a full or half hour, such as 09:30
     * @param to later on the same day; 24:00 for midnight
     */
    record SlotBody(
            @NotNull(message = "请填写星期 day，例如 SATURDAY。") DayOfWeek day,
            @NotNull(message = "请填写开始时间 from，例如 09:30。") String from,
            @NotNull(message = "请填写结束时间 to，例如 12:00。") String to) {}

    /** To be called after validation only. */
    JobseekerFile toFile() {
        var learned = education;
        return new JobseekerFile(
                new Education(learned.school(), learned.majorCode(), learned.degree(), learned.graduationYear()),
                orNone(skills),
                experienceYears == null ? 0 : experienceYears,
                orNone(experiences).stream().map(FileBody::toExperience).toList(),
                orNone(certificates),
                wishes == null ? Wishes.NONE : toWishes(wishes),
                availableFrom);
    }

    static FileBody of(JobseekerFile file) {
        var learned = file.education();
        var wished = file.wishes();
        return new FileBody(
                new EducationBody(learned.school(), learned.majorCode(), learned.degree(), learned.graduationYear()),
                file.skills(),
                file.experienceYears(),
                file.experiences().stream()
                        .map(held -> new ExperienceBody(
                                held.title(), held.industryCode(), held.from(), held.to(), held.text()))
                        .toList(),
                file.certificates(),
                new WishesBody(
                        wished.titles(),
                        wished.occupationCodes(),
                        wished.subdistrictCodes(),
                        wished.maxTravelMinutes(),
                        wished.home(),
                        wished.payMin(),
                        wished.kinds().stream().sorted().toList(),
                        slots(wished.availability())),
                file.availableFrom());
    }

    @Override
    public String toString() {
        return "FileBody[…]";
    }

    private static Experience toExperience(ExperienceBody held) {
        return new Experience(held.title(), held.industryCode(), held.from(), held.to(), held.text());
    }

    private static Wishes toWishes(WishesBody wished) {
        return new Wishes(
                orNone(wished.titles()),
                orNone(wished.occupationCodes()),
                orNone(wished.subdistrictCodes()),
                wished.maxTravelMinutes(),
                wished.home(),
                wished.payMin(),
                Set.copyOf(orNone(wished.kinds())),
                orNone(wished.availability()).stream()
                        .map(slot -> new WeekSlot(slot.day(), slot.from(), slot.to()))
                        .toList());
    }

    private static @Nullable List<SlotBody> slots(@Nullable List<WeekSlot> availability) {
        return availability == null
                ? null
                : availability.stream()
                        .map(slot -> new SlotBody(slot.day(), slot.from(), slot.to()))
                        .toList();
    }

    private static <T> List<T> orNone(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
