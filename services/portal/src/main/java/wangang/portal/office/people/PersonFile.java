package wangang.portal.office.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.portal.week.WeekSlot;

/** A file as the officer of the home's subdistrict may see it. */
record PersonFile(
        UUID jobseekerId,
        File file,
        @Nullable Contact contact,
        @Nullable Instant changedAt) {

    /** What is kept of the person's working life. */
    record File(
            @Nullable Education education,
            @Nullable List<String> skills,
            @Nullable Integer experienceYears,
            @Nullable List<Experience> experiences,
            @Nullable List<String> certificates,
            @Nullable Wishes wishes,
            @Nullable LocalDate availableFrom) {}

    /** Highest or present education. */
    record Education(
            @Nullable String school,
            @Nullable String majorCode,
            @Nullable String degree,
            @Nullable Integer graduationYear) {}

    /** A post that is or was held. */
    record Experience(
            String title,
            @Nullable String from,
            @Nullable String to,
            @Nullable String text) {}

    /** What the person looks for. */
    record Wishes(
            @Nullable List<String> titles,
            @Nullable List<String> occupationCodes,
            @Nullable List<String> subdistrictCodes,
            @Nullable Integer maxTravelMinutes,
            @Nullable Home home,
            @Nullable Integer payMin,
            @Nullable List<String> kinds,
            @Nullable List<WeekSlot> availability) {}

    /** Where travel begins. */
    record Home(@Nullable String subdistrictCode) {}

    /** How the person can be reached; there only with the person's consent. */
    record Contact(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {}
}
