package wangang.demodata;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person's file as the platform takes it. */
record FileForm(
        Education education,
        List<String> skills,
        int experienceYears,
        List<String> certificates,
        Wishes wishes,
        @Nullable LocalDate availableFrom) {

    FileForm wishing(Wishes others) {
        return new FileForm(education, skills, experienceYears, certificates, others, availableFrom);
    }

    record Education(@Nullable String school, @Nullable String majorCode, Degree degree, int graduationYear) {}

    /**
     * @param payMin yuan a month
     * @param availability when in the week the person can work; not told when absent
     */
    record Wishes(
            List<String> titles,
            List<String> occupationCodes,
            List<String> subdistrictCodes,
            @Nullable Integer maxTravelMinutes,
            Home home,
            int payMin,
            List<VacancyKind> kinds,
            @Nullable List<WeekSlot> availability) {

        /** Who can come at certain hours alone cannot work full-time. */
        Wishes onlyIn(List<WeekSlot> hours) {
            return new Wishes(
                    titles,
                    occupationCodes,
                    subdistrictCodes,
                    maxTravelMinutes,
                    home,
                    payMin,
                    List.of(VacancyKind.PART_TIME, VacancyKind.FLEXIBLE),
                    hours);
        }
    }

    record Home(String subdistrictCode) {}
}
