package wangang.matching.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.GeoPosition;
import wangang.matching.vocabulary.Pay;
import wangang.matching.vocabulary.VacancyKind;
import wangang.matching.vocabulary.WeekCalendar;

/**
 * A vacancy as indexed. Pay in yuan, {@code payMonthly*} normalised to a month and absent for 面议; {@code majors}
 * empty means that all are admitted; {@code graduateYears} empty means that the audience is not limited to graduates.
 * {@code calendar} is when in the week the work is and {@code hoursPerWeek} how much of it is asked for; neither is
 * searched for. {@code meaning} and {@code nearness} are what the title means, for ordering and for finding (TitleMeanings), and
 * {@code duties} what the text says is done. {@code answerRate} and {@code standing} are the employer's
 * ({@link EmployerFacts}); {@code stale} is what nobody has confirmed for weeks.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record VacancyDocument(
        UUID vacancyId,
        long version,
        String status,
        UUID employerId,
        String employerName,
        @Nullable Double answerRate,
        double standing,
        boolean stale,
        @Nullable String employerKind,
        @Nullable String industryCode,
        String title,
        @Nullable String occupationCode,
        VacancyKind kind,
        @Nullable WeekCalendar calendar,
        @Nullable Integer hoursPerWeek,
        int openings,
        @Nullable String region,
        @Nullable String subdistrict,
        @Nullable String address,
        @Nullable GeoPosition location,
        Pay pay,
        @Nullable Integer payMonthlyMin,
        @Nullable Integer payMonthlyMax,
        boolean negotiable,
        Degree degree,
        int degreeRank,
        boolean majorAny,
        List<String> majors,
        int minYears,
        @Nullable Integer maxYears,
        boolean freshGraduates,
        List<String> skills,
        List<String> benefits,
        String audience,
        List<Integer> graduateYears,
        @Nullable String text,
        List<String> campaigns,
        @Nullable LocalDate validUntil,
        Instant publishedAt,
        @Nullable String meaning,
        @Nullable String nearness,
        @Nullable String duties) {

    /** Long or for machines: what a list of vacancies has no use for. */
    public static final List<String> NOT_SHOWN = List.of("text", "meaning", "nearness", "duties");

    public static final String OPEN = "PUBLISHED";

    /** Whether it is published and its last day has not passed; its employer may be suspended all the same. */
    @JsonIgnore
    public boolean isOpenOn(LocalDate day) {
        return OPEN.equals(status) && (validUntil == null || !validUntil.isBefore(day));
    }

    /** Whether an algorithm may propose it to a person whose certified status is not known here. */
    @JsonIgnore
    public boolean mayBeRecommended() {
        return OPEN.equals(status) && !"DIFFICULTY".equals(audience) && kind != VacancyKind.PUBLIC_WELFARE;
    }
}
