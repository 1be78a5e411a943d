package wangang.matching.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.Pay;
import wangang.matching.vocabulary.VacancyKind;
import wangang.matching.vocabulary.WeekSlot;

/**
 * What this service reads of a vacancy event's data; unknown fields are ignored. Campaigns that an employer names are not
 * read: an officer's approval alone makes a vacancy take part.
 */
public record VacancyEvent(
        UUID vacancyId,
        UUID employerId,
        String employerAccount,
        String employerName,
        @Nullable String employerKind,
        @Nullable String employerIndustryCode,
        long version,
        String status,
        Terms terms,
        @Nullable Integer remainingOpenings,
        @Nullable Instant publishedAt,
        Instant changedAt,
        @Nullable Boolean stale) {

    public record Terms(
            String title,
            @Nullable String occupationCode,
            VacancyKind kind,
            @Nullable WorkingTime workingTime,
            @Nullable Integer openings,
            @Nullable Place place,
            @Nullable Pay pay,
            @Nullable Degree degree,
            @Nullable MajorTerms majors,
            @Nullable Experience experience,
            @Nullable List<String> skills,
            @Nullable List<String> benefits,
            @Nullable Audience audience,
            @Nullable String text,
            @Nullable LocalDate validUntil) {}

    public record WorkingTime(
            @Nullable List<WeekSlot> slots, @Nullable Integer hoursPerWeek) {}

    public record Place(
            @Nullable String regionCode,
            @Nullable String subdistrictCode,
            @Nullable String address,
            @Nullable BigDecimal lat,
            @Nullable BigDecimal lon) {}

    public record MajorTerms(
            @Nullable Boolean any, @Nullable List<String> codes) {}

    public record Experience(
            @Nullable Integer minYears,
            @Nullable Integer maxYears,
            @Nullable Boolean freshGraduates) {}

    public record Audience(
            @Nullable Boolean everyone,
            @Nullable List<Integer> graduateYears,
            @Nullable Boolean certifiedDifficulty) {}

    @JsonIgnore
    public boolean isOpen() {
        return VacancyDocument.OPEN.equals(status);
    }

    /** Openings still to fill; at least one while open. */
    public int openings() {
        int asked = terms.openings() == null ? 1 : terms.openings();
        return Math.max(1, remainingOpenings == null ? asked : remainingOpenings);
    }
}
