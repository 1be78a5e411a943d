package wangang.matching.guidance;

import org.jspecify.annotations.Nullable;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.PayForm;
import wangang.matching.vocabulary.VacancyKind;

/** A vacancy as far as its pay is compared; it has a title or an occupation. */
record GuidanceRequest(
        @Nullable String title,
        @Nullable String occupation,
        @Nullable Degree degree,
        @Nullable Integer minYears,
        @Nullable String region,
        @Nullable String subdistrict,
        VacancyKind kind,
        PayForm form,
        @Nullable Integer payMin,
        @Nullable Integer payMax) {

    /** Of the offer; null where there is none. */
    @Nullable
    Double middle() {
        if (payMin == null || payMax == null) {
            var known = payMin == null ? payMax : payMin;
            return known == null ? null : Double.valueOf(known);
        }
        return (payMin + (double) payMax) / 2;
    }
}
