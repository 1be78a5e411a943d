package wangang.matching.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.matching.document.VacancyDocument;
import wangang.matching.relevance.Matched;
import wangang.matching.relevance.Ranked;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.Pay;
import wangang.matching.vocabulary.PayForm;
import wangang.matching.vocabulary.VacancyKind;
import wangang.matching.vocabulary.WeekCalendar;

/**
 * A vacancy as a list shows it.
 *
 * @param vacancyId the vacancy's id
 * @param title the post's name
 * @param highlights where the words were found, HTML-escaped but for em marks
 * @param employer whose it is
 * @param place where the work is
 * @param pay what is paid
 * @param degree the least that is asked for
 * @param kind kind of work
 * @param workHours when in the week the work is, in words; of work by the hour that lays it down
 * @param openings people still wanted
 * @param publishedAt when it was first published
 * @param campaigns in which it takes part, as officers approved it
 * @param stale true when nobody has confirmed it for weeks
 * @param score of words and meaning together, 0 to 1, without what a campaign adds; only in the order of relevance
 * @param matched what it was found by; a page marks what has not the words
 * @param distanceKm from near, kilometres
 * @param travelMinutes from near by metro or on foot, whichever is quicker; an estimate
 */
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
        @Nullable String workHours,
        int openings,
        Instant publishedAt,
        List<Campaign> campaigns,
        @Nullable Boolean stale,
        @Nullable Float score,
        @Nullable Matched matched,
        @Nullable Double distanceKm,
        @Nullable Integer travelMinutes) {

    /**
     * What of an employer is shown with its vacancies.
     *
     * @param id the employer's id
     * @param name full name
     * @param kind kind of employer
     * @param answerRate share of applications that it answers within a week, 0 to 1; absent of too few
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Employer(
            UUID id,
            String name,
            @Nullable String kind,
            @Nullable Double answerRate) {}

    /**
     * Where the work is.
     *
     * @param regionCode 6 digits
     * @param subdistrictCode 9 digits
     * @param address street and number
     * @param lat latitude, WGS 84 degrees
     * @param lon longitude, WGS 84 degrees
     */
    public record Place(
            @Nullable String regionCode,
            @Nullable String subdistrictCode,
            @Nullable String address,
            @Nullable Double lat,
            @Nullable Double lon) {}

    /**
     * Pay as offered, and made comparable.
     *
     * @param form what the amounts are paid for; NEGOTIABLE has none
     * @param min yuan, lower end
     * @param max yuan, upper end
     * @param months months paid a year
     * @param monthlyMin yuan a month, lower end
     * @param monthlyMax yuan a month, upper end
     */
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

    /**
     * A campaign that an officer let it take part in.
     *
     * @param slug short name, as searches take it
     * @param name in Chinese; absent while it is not known yet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Campaign(String slug, @Nullable String name) {}

    public static VacancyHit of(VacancyDocument vacancy, Names names) {
        return of(vacancy, names, Map.of(), null, new Way(null));
    }

    static VacancyHit of(
            VacancyDocument vacancy, Names names, Map<String, List<String>> highlights, @Nullable Ranked due, Way way) {
        var location = vacancy.location();
        return new VacancyHit(
                vacancy.vacancyId(),
                vacancy.title(),
                highlights,
                new Employer(
                        vacancy.employerId(), names.ofEmployer(vacancy), vacancy.employerKind(), vacancy.answerRate()),
                new Place(
                        vacancy.region(),
                        vacancy.subdistrict(),
                        vacancy.address(),
                        location == null ? null : location.lat(),
                        location == null ? null : location.lon()),
                OfferedPay.of(vacancy.pay()),
                vacancy.degree(),
                vacancy.kind(),
                workHours(vacancy),
                vacancy.openings(),
                vacancy.publishedAt(),
                vacancy.campaigns().stream()
                        .map(slug -> new Campaign(slug, names.campaigns().get(slug)))
                        .toList(),
                vacancy.stale() ? true : null,
                due == null ? null : due.score(),
                due == null ? null : due.matched(),
                way.kilometres(location),
                way.minutes(location));
    }

    private static @Nullable String workHours(VacancyDocument vacancy) {
        var words = Stream.concat(
                        Stream.ofNullable(vacancy.calendar()).map(WeekCalendar::words),
                        Stream.ofNullable(vacancy.hoursPerWeek()).map(hours -> "每周约 " + hours + " 小时"))
                .collect(Collectors.joining("；"));
        return words.isEmpty() ? null : words;
    }
}
