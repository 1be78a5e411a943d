package wangang.matching.understanding.experience;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.matching.understanding.text.Numerals;

/** One way of writing whose graduation is meant, and the years it stands for. */
record GraduationForm(Pattern pattern, Reading reading) {

    interface Reading {
        Stream<Integer> years(MatchResult result, LocalDate on);
    }

    /** Years of study still ahead of those whom “2026届及以后” admits. */
    private static final int STILL_STUDYING = 4;

    /** From this month on employers recruit those who graduate next summer, beside those of this summer. */
    private static final int AUTUMN = 7;

    /** A school year ends in August: who graduates later belongs to the next year's cohort. */
    private static final int LAST_MONTH_OF_SCHOOL_YEAR = 8;

    private static final String YEAR = "(?:20)?[0-3]\\d";
    private static final String ONWARD = "及?(?:其?以后|之后)";

    static final List<GraduationForm> ALL = List.of(
            of(
                    "(?<![\\d第.])(?<years>" + YEAR + "(?:\\s*届?\\s*(?:[-/、,\\\\]|和|及|与|或|至|到)\\s*" + YEAR
                            + "){0,3})\\s*届(?<on>" + ONWARD + ")?",
                    GraduationForm::cohorts),
            of(
                    "(?<!\\d)(?<years>20[0-3]\\d)年?(?:\\d{1,2}月)?(?:份|底|前|之前)?(?<on>" + ONWARD
                            + ")?(?:的?应届|毕业|\\s*graduates?)",
                    GraduationForm::cohorts),
            of(
                    "毕业(?:时间|日期|年份)?[^\\d。;]{0,8}(?<y1>20[0-3]\\d)[年./](?<m1>\\d{1,2})月?[^-至到。;]{0,4}"
                            + "(?:-{1,2}|至|到)\\s*(?<y2>20[0-3]\\d)[年./](?<m2>\\d{1,2})",
                    (result, on) -> schoolYears(result)),
            of(
                    "毕业(?:时间|年限)?(?:在|后|为)?(?:不超过|未超过|不满|未满|不到|少于|小于)\\s*(?<last>" + Numerals.ONE + ")\\s*年",
                    GraduationForm::past),
            of(
                    "毕业(?:时间|年限)?(?:在|后|为)?\\s*(?:(?<first>" + Numerals.ONE + ")\\s*(?:-|至|到)\\s*)?(?<last>"
                            + Numerals.ONE + ")\\s*年(?:\\(含\\))?(?:以内|之内|内)",
                    GraduationForm::past),
            of("(?<!\\d)(?<last>" + Numerals.ONE + ")年(?:以内|之内|内)的?(?:应届)?毕业", GraduationForm::past),
            of("(?:近|最近)(?<last>" + Numerals.ONE + ")年的?(?:应届)?毕业", GraduationForm::past),
            of("(?<![\\d年届])应届(?:本科|硕士|博士|大专|专科|研究)?(?:毕业)?生?", (result, on) -> fresh(on)));

    private static GraduationForm of(String pattern, Reading reading) {
        return new GraduationForm(Pattern.compile(pattern), reading);
    }

    Stream<Integer> years(MatchResult result, LocalDate on) {
        return reading.years(result, on);
    }

    private static Stream<Integer> cohorts(MatchResult result, LocalDate on) {
        var written = result.group("years");
        var years = Pattern.compile("\\d+")
                .matcher(written)
                .results()
                .map(year -> Integer.parseInt(year.group()))
                .map(year -> year < 100 ? 2000 + year : year)
                .toList();
        int last = years.getLast();
        if (result.group("on") != null) {
            return GraduateYears.between(years.getFirst(), last + STILL_STUDYING);
        }
        boolean range = written.matches(".*[-至到].*");
        return range ? GraduateYears.between(years.getFirst(), last) : years.stream();
    }

    private static Stream<Integer> schoolYears(MatchResult result) {
        int first = Integer.parseInt(result.group("y1"));
        if (Integer.parseInt(result.group("m1")) > LAST_MONTH_OF_SCHOOL_YEAR) {
            first++;
        }
        return GraduateYears.between(first, Math.max(first, Integer.parseInt(result.group("y2"))));
    }

    private static Stream<Integer> past(MatchResult result, LocalDate on) {
        int least = years(result.namedGroups().containsKey("first") ? result.group("first") : null);
        return GraduateYears.between(on.getYear() - years(result.group("last")), on.getYear() - least);
    }

    private static Stream<Integer> fresh(LocalDate on) {
        return on.getMonthValue() < AUTUMN ? Stream.of(on.getYear()) : Stream.of(on.getYear(), on.getYear() + 1);
    }

    private static int years(@Nullable String written) {
        return written == null ? 0 : Numerals.of(written);
    }
}
