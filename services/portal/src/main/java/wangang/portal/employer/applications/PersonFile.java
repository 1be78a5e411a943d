package wangang.portal.employer.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.portal.week.WeekSlot;

/** The file of somebody who applied, as it is open to the employer. */
record PersonFile(
        @Nullable Parts file,
        @Nullable Contact contact,
        @Nullable Instant changedAt) {

    /** How the person can be reached. */
    record Contact(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {}

    /** What of the file may be seen. */
    record Parts(
            @Nullable Education education,
            @Nullable List<String> skills,
            @Nullable Integer experienceYears,
            @Nullable List<Post> experiences,
            @Nullable List<String> certificates,
            @Nullable Wishes wishes,
            @Nullable LocalDate availableFrom) {}

    /** Highest or current education. */
    record Education(
            @Nullable String school,
            @Nullable String majorCode,
            @Nullable String degree,
            @Nullable Integer graduationYear) {}

    /** A post that is or was held. */
    record Post(
            @Nullable String title,
            @Nullable String from,
            @Nullable String to,
            @Nullable String text) {}

    /** What the person looks for. */
    record Wishes(
            @Nullable List<String> titles,
            @Nullable List<String> subdistrictCodes,
            @Nullable List<String> kinds,
            @Nullable List<WeekSlot> availability) {}
}
