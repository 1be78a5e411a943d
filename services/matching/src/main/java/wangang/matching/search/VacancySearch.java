package wangang.matching.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.GeoPosition;
import wangang.matching.vocabulary.VacancyKind;

/**
 * What is searched for; amounts in yuan per month, distance in kilometres, null and empty mean no condition; exact words
 * are never corrected; a wide search also finds what means something only remotely alike.
 */
public record VacancySearch(
        @Nullable String q,
        List<String> subdistricts,
        @Nullable String region,
        @Nullable GeoPosition near,
        @Nullable Double withinKm,
        @Nullable Integer withinMinutes,
        @Nullable Integer payMin,
        boolean includeNegotiable,
        @Nullable Degree degree,
        @Nullable String major,
        @Nullable Integer experienceYears,
        List<VacancyKind> kinds,
        @Nullable Integer graduateYear,
        @Nullable Instant postedSince,
        @Nullable String campaign,
        @Nullable UUID employer,
        Sort sort,
        boolean diversify,
        boolean exact,
        boolean wide) {

    /** Order of the hits; relevance without words is by date. */
    public enum Sort {
        RELEVANCE,
        DATE,
        PAY,
        DISTANCE,
        TRAVEL
    }

    /** Words and nothing else, as wide as can be, each employer as often as it comes. */
    public static VacancySearch forWords(String words) {
        return new VacancySearch(
                words,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                true,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                Sort.RELEVANCE,
                false,
                true,
                true);
    }

    /** The same conditions with other words. */
    VacancySearch withWords(@Nullable String words) {
        return new VacancySearch(
                words,
                subdistricts,
                region,
                near,
                withinKm,
                withinMinutes,
                payMin,
                includeNegotiable,
                degree,
                major,
                experienceYears,
                kinds,
                graduateYear,
                postedSince,
                campaign,
                employer,
                sort,
                diversify,
                exact,
                wide);
    }

    boolean isInAPlace() {
        return !subdistricts.isEmpty() || region != null || withinKm != null || withinMinutes != null;
    }

    /** The same wherever the work is; what it is near to stays known. */
    VacancySearch anywhere() {
        return new VacancySearch(
                q,
                List.of(),
                null,
                near,
                null,
                null,
                payMin,
                includeNegotiable,
                degree,
                major,
                experienceYears,
                kinds,
                graduateYear,
                postedSince,
                campaign,
                employer,
                sort,
                diversify,
                exact,
                wide);
    }

    Sort effectiveSort() {
        return sort == Sort.RELEVANCE && q == null ? Sort.DATE : sort;
    }

    /** One employer's vacancies asked for by name are not thinned out. */
    boolean isDiversified() {
        return diversify && employer == null;
    }
}
