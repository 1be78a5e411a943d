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

    record Education(@Nullable String school, @Nullable String majorCode, Degree degree, int graduationYear) {}

    /** @param payMin yuan a month */
    record Wishes(
            List<String> titles,
            List<String> occupationCodes,
            List<String> subdistrictCodes,
            @Nullable Integer maxTravelMinutes,
            Home home,
            int payMin,
            List<VacancyKind> kinds) {}

    record Home(String subdistrictCode) {}
}
