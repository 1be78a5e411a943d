package wangang.matching.document;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.GeoPosition;
import wangang.matching.vocabulary.VacancyKind;
import wangang.matching.vocabulary.WeekCalendar;

/** A person as indexed: what consents allow, never a name, account, contact, school, sex, age or household. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record PersonDocument(
        UUID jobseekerId,
        long version,
        boolean matching,
        boolean recommendations,
        boolean personalisation,
        @Nullable String majorCode,
        @Nullable Degree degree,
        @Nullable Integer degreeRank,
        @Nullable Integer graduationYear,
        List<String> skills,
        @Nullable Integer experienceYears,
        List<String> experienceTitles,
        List<String> certificates,
        List<String> wishTitles,
        List<String> wishOccupations,
        List<String> wishSubdistricts,
        @Nullable GeoPosition home,
        @Nullable Integer maxTravelMinutes,
        @Nullable Integer payMin,
        List<VacancyKind> kinds,
        @Nullable WeekCalendar availability,
        @Nullable LocalDate availableFrom,
        @Nullable String nearness) {}
