package wangang.matching.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.matching.document.VacancyDocument;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.Pay;
import wangang.matching.vocabulary.PayForm;
import wangang.matching.vocabulary.VacancyKind;

/** A vacancy as a list shows it; pay as offered and per month, {@code highlights} are HTML-escaped but for em marks. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VacancyHit(
        UUID vacancyId,
        String title,
        Map<String, List<String>> highlights,
        Employer employer,
        Place place,
        OfferedPay pay,
        Degree degree,
        VacancyKind kind,
        int openings,
        Instant publishedAt,
        @Nullable Double score,
        @Nullable Double distanceKm) {

    public record Employer(UUID id, String name, @Nullable String kind) {}

    public record Place(
            @Nullable String regionCode,
            @Nullable String subdistrictCode,
            @Nullable String address,
            @Nullable Double lat,
            @Nullable Double lon) {}

    public record OfferedPay(
            PayForm form,
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable Integer months,
            @Nullable Integer monthlyMin,
            @Nullable Integer monthlyMax) {

        static OfferedPay of(Pay pay) {
            return new OfferedPay(pay.form(), pay.min(), pay.max(), pay.months(), pay.monthlyMin(), pay.monthlyMax());
        }
    }

    public static VacancyHit of(VacancyDocument vacancy, String employerName) {
        return of(vacancy, employerName, Map.of(), null, null);
    }

    static VacancyHit of(
            VacancyDocument vacancy,
            String employerName,
            Map<String, List<String>> highlights,
            @Nullable Double score,
            @Nullable Double distanceKm) {
        var location = vacancy.location();
        return new VacancyHit(
                vacancy.vacancyId(),
                vacancy.title(),
                highlights,
                new Employer(vacancy.employerId(), employerName, vacancy.employerKind()),
                new Place(
                        vacancy.region(),
                        vacancy.subdistrict(),
                        vacancy.address(),
                        location == null ? null : location.lat(),
                        location == null ? null : location.lon()),
                OfferedPay.of(vacancy.pay()),
                vacancy.degree(),
                vacancy.kind(),
                vacancy.openings(),
                vacancy.publishedAt(),
                score,
                distanceKm);
    }
}
