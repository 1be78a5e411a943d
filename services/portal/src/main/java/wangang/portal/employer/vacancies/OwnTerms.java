package wangang.portal.employer.vacancies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.portal.vacancy.Pay;
import wangang.portal.week.WorkingTime;

/** A vacancy's terms as the services speak them; anything may be absent. */
public record OwnTerms(
        @Nullable String reference,
        @Nullable String title,
        @Nullable String occupationCode,
        @Nullable String kind,
        @Nullable WorkingTime workingTime,
        @Nullable Integer openings,
        @Nullable Place place,
        @Nullable Pay pay,
        @Nullable String degree,
        @Nullable Majors majors,
        @Nullable Experience experience,
        @Nullable List<String> skills,
        @Nullable List<String> benefits,
        @Nullable Audience audience,
        @Nullable String text,
        @Nullable LocalDate validUntil,
        @Nullable List<String> campaigns) {

    /** What a new vacancy begins with. */
    static final OwnTerms NEW = new OwnTerms(
            null,
            null,
            null,
            "FULL_TIME",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);

    /** Where the work is. */
    public record Place(
            @Nullable String regionCode,
            @Nullable String subdistrictCode,
            @Nullable String address,
            @Nullable Double lat,
            @Nullable Double lon) {}

    /** Either any or codes. */
    public record Majors(@Nullable Boolean any, @Nullable List<String> codes) {}

    /** Years of work that are asked for. */
    public record Experience(
            @Nullable Integer minYears,
            @Nullable Integer maxYears,
            @Nullable Boolean freshGraduates) {}

    /** Exactly one of the three. */
    public record Audience(
            @Nullable Boolean everyone,
            @Nullable List<Integer> graduateYears,
            @Nullable Boolean certifiedDifficulty) {}
}
