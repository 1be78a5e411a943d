package wangang.matching.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wangang.matching.parameters.Given;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.GeoPosition;
import wangang.matching.vocabulary.VacancyKind;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

/** Reads search parameters as they come in an address or in a saved search; every mistake is told at once. */
public final class SearchParameters {

    static final Set<String> KNOWN = Set.of(
            "q",
            "subdistrict",
            "region",
            "near",
            "withinKm",
            "withinMinutes",
            "payMin",
            "includeNegotiable",
            "degree",
            "major",
            "experienceYears",
            "kind",
            "graduateYear",
            "postedSince",
            "campaign",
            "employer",
            "sort",
            "diversify",
            "exact",
            "wide");

    private static final Pattern SUBDISTRICT = Pattern.compile("\\d{9}");
    private static final Pattern REGION = Pattern.compile("\\d{6}");
    private static final Pattern MAJOR = Pattern.compile("\\d{2}|\\d{4}|\\d{6}[TK]{0,2}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,80}");
    private static final int LONGEST_WORDS = 200;
    private static final int MOST_VALUES = 20;

    private final Given given;
    private final List<Rejection> mistakes = new ArrayList<>();

    private SearchParameters(Map<String, String> given) {
        this.given = new Given(given, this::refuse);
    }

    /** Names outside the known ones are refused, so that a misspelt filter is never silently ignored. */
    public static Outcome<VacancySearch> read(Map<String, String> given) {
        return new SearchParameters(given).read();
    }

    private Outcome<VacancySearch> read() {
        given.unknown(KNOWN)
                .forEach(name -> mistakes.add(Rejection.invalid(
                        "search/unknown-parameter", name, "不认识搜索条件 " + Given.shortened(name) + "，请参照接口文档检查拼写。")));
        var near = given.value("near", SearchParameters::position, "应为“纬度,经度”，例如 31.22,121.42");
        var withinKm = given.value("withinKm", text -> between(Double.valueOf(text), 0.1, 100), "应为 0.1 到 100 之间的公里数");
        var withinMinutes = given.value(
                "withinMinutes", text -> Given.whole(text, 5, TravelQueries.MOST_MINUTES), "应为 5 到 60 之间的整数（分钟）");
        var sort = given.value(
                "sort",
                text -> Given.constant(VacancySearch.Sort.class, text),
                "应为 relevance、date、pay、distance 或 travel");
        var search = new VacancySearch(
                given.value("q", text -> Given.atMost(LONGEST_WORDS, text), "最长 200 个字符"),
                given.values(
                        "subdistrict",
                        MOST_VALUES,
                        text -> Given.matching(SUBDISTRICT, text),
                        "应为 9 位街镇代码，多个以逗号分隔，最多 20 个"),
                given.value("region", text -> Given.matching(REGION, text), "应为 6 位区划代码"),
                near,
                withinKm,
                withinMinutes,
                given.value("payMin", text -> Given.whole(text, 1, 1_000_000), "应为 1 到 1000000 之间的整数（元/月）"),
                flag("includeNegotiable", true),
                given.value(
                        "degree",
                        text -> Given.constant(Degree.class, text),
                        "应为 JUNIOR_HIGH、SENIOR_HIGH、COLLEGE、BACHELOR、MASTER 或 DOCTOR"),
                given.value("major", text -> Given.matching(MAJOR, text), "应为专业目录中的 2 位、4 位或 6 位代码"),
                given.value("experienceYears", text -> Given.whole(text, 0, 60), "应为 0 到 60 之间的整数"),
                given.values(
                        "kind",
                        MOST_VALUES,
                        text -> Given.constant(VacancyKind.class, text),
                        "应为 FULL_TIME、PART_TIME、INTERNSHIP、TRAINEESHIP、FLEXIBLE 或 PUBLIC_WELFARE，多个以逗号分隔"),
                given.value("graduateYear", text -> Given.whole(text, 1950, 2100), "应为四位年份"),
                given.value("postedSince", SearchParameters::instant, "应为日期或时间，例如 2026-11-01"),
                given.value("campaign", text -> Given.matching(SLUG, text), "应为活动的英文短名"),
                given.value("employer", UUID::fromString, "应为用人单位编号"),
                sort == null ? VacancySearch.Sort.RELEVANCE : sort,
                flag("diversify", true),
                flag("exact", false),
                flag("wide", false));
        if (given.blank("near")) {
            if (withinKm != null) {
                refuse("withinKm", "需要同时给出 near（所在位置）");
            }
            if (withinMinutes != null) {
                refuse("withinMinutes", "需要同时给出 near（出发位置）");
            }
            if (sort == VacancySearch.Sort.TRAVEL) {
                refuse("sort", "按路上时间排序需要同时给出 near（出发位置）");
            }
            if (sort == VacancySearch.Sort.DISTANCE) {
                refuse("sort", "按距离排序需要同时给出 near（所在位置）");
            }
        }
        return mistakes.isEmpty() ? Outcome.done(search) : Outcome.refused(mistakes);
    }

    private boolean flag(String name, boolean whenAbsent) {
        var value = given.value(name, SearchParameters::yesOrNo, "应为 true 或 false");
        return value == null ? whenAbsent : value;
    }

    private void refuse(String name, String rule) {
        mistakes.add(Rejection.invalid("search/invalid-parameter", name, "搜索条件 " + name + " 有误：" + rule + "。"));
    }

    private static @Nullable Boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static @Nullable Double between(Double value, double least, double most) {
        return value >= least && value <= most ? value : null;
    }

    private static @Nullable GeoPosition position(String text) {
        var parts = text.split(",", -1);
        if (parts.length != 2) {
            return null;
        }
        var lat = between(Double.valueOf(parts[0].strip()), -90, 90);
        var lon = between(Double.valueOf(parts[1].strip()), -180, 180);
        return lat == null || lon == null ? null : new GeoPosition(lat, lon);
    }

    private static Instant instant(String text) {
        return text.contains("T")
                ? Instant.parse(text)
                : LocalDate.parse(text).atStartOfDay(ZoneOffset.ofHours(8)).toInstant();
    }
}
