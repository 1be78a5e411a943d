package wangang.matching.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.VacancyKind;
import wangang.matching.vocabulary.WeekSlot;

/** What this service reads of a jobseeker event's data; unknown fields are ignored, a school never arrives. */
public record JobseekerEvent(
        UUID jobseekerId,
        String account,
        long version,
        String status,
        @Nullable Map<String, Boolean> consents,
        @Nullable File file) {

    public record File(
            @Nullable Education education,
            @Nullable List<String> skills,
            @Nullable Integer experienceYears,
            @Nullable List<String> experienceTitles,
            @Nullable List<String> certificates,
            @Nullable Wishes wishes,
            @Nullable LocalDate availableFrom) {}

    public record Education(
            @Nullable String majorCode,
            @Nullable Degree degree,
            @Nullable Integer graduationYear) {}

    public record Wishes(
            @Nullable List<String> titles,
            @Nullable List<String> occupationCodes,
            @Nullable List<String> subdistrictCodes,
            @Nullable Integer maxTravelMinutes,
            @Nullable Home home,
            @Nullable Integer payMin,
            @Nullable List<VacancyKind> kinds,
            @Nullable List<WeekSlot> availability) {}

    public record Home(
            @Nullable String subdistrictCode,
            @Nullable BigDecimal lat,
            @Nullable BigDecimal lon) {}

    @JsonIgnore
    public boolean isErased() {
        return "ERASED".equals(status);
    }

    public boolean consentsTo(String purpose) {
        return !isErased() && consents != null && consents.getOrDefault(purpose, false);
    }
}
