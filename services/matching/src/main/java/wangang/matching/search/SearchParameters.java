package wangang.matching.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

    private final Map<String, String> given;
    private final List<Rejection> mistakes = new ArrayList<>();

    private SearchParameters(Map<String, String> given) {
        this.given = given;
    }

    /** Names outside the known ones are refused, so that a misspelt filter is never silently ignored. */
    public static Outcome<VacancySearch> read(Map<String, String> given) {
        return new SearchParameters(given).read();
    }

    private Outcome<VacancySearch> read() {
        given.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .sorted()
                .forEach(name -> mistakes.add(Rejection.invalid(
                        "search/unknown-parameter", name, "不认识搜索条件 " + shortened(name) + "，请参照接口文档检查拼写。")));
        var near = value("near", SearchParameters::position, "应为“纬度,经度”，例如 31.22,121.42");
        var withinKm = value("withinKm", text -> between(Double.valueOf(text), 0.1, 100), "应为 0.1 到 100 之间的公里数");
        var withinMinutes =
                value("withinMinutes", text -> whole(text, 5, TravelQueries.MOST_MINUTES), "应为 5 到 60 之间的整数（分钟）");
        var sort = value(
                "sort", text -> constant(VacancySearch.Sort.class, text), "应为 relevance、date、pay、distance 或 travel");
        var search = new VacancySearch(
                value("q", SearchParameters::words, "最长 200 个字符"),
                values("subdistrict", text -> matching(SUBDISTRICT, text), "应为 9 位街镇代码，多个以逗号分隔，最多 20 个"),
                value("region", text -> matching(REGION, text), "应为 6 位区划代码"),
                near,
                withinKm,
                withinMinutes,
                value("payMin", text -> whole(text, 1, 1_000_000), "应为 1 到 1000000 之间的整数（元/月）"),
                flag("includeNegotiable", true),
                value(
                        "degree",
                        text -> constant(Degree.class, text),
                        "应为 JUNIOR_HIGH、SENIOR_HIGH、COLLEGE、BACHELOR、MASTER 或 DOCTOR"),
                value("major", text -> matching(MAJOR, text), "应为专业目录中的 2 位、4 位或 6 位代码"),
                value("experienceYears", text -> whole(text, 0, 60), "应为 0 到 60 之间的整数"),
                values(
                        "kind",
                        text -> constant(VacancyKind.class, text),
                        "应为 FULL_TIME、PART_TIME、INTERNSHIP、TRAINEESHIP、FLEXIBLE 或 PUBLIC_WELFARE，多个以逗号分隔"),
                value("graduateYear", text -> whole(text, 1950, 2100), "应为四位年份"),
                value("postedSince", SearchParameters::instant, "应为日期或时间，例如 2026-11-01"),
                value("campaign", text -> matching(SLUG, text), "应为活动的英文短名"),
                value("employer", UUID::fromString, "应为用人单位编号"),
                sort == null ? VacancySearch.Sort.RELEVANCE : sort,
                flag("diversify", true),
                flag("exact", false),
                flag("wide", false));
        if (given.getOrDefault("near", "").isBlank()) {
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

    private <T> @Nullable T value(String name, Function<String, @Nullable T> reader, String rule) {
        var text = given.get(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var value = reader.apply(text.strip());
            if (value != null) {
                return value;
            }
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            refuse(name, rule);
            return null;
        }
        refuse(name, rule);
        return null;
    }

    private <T> List<T> values(String name, Function<String, @Nullable T> reader, String rule) {
        var found = value(name, text -> readAll(text, reader), rule);
        return found == null ? List.of() : found;
    }

    private static <T> @Nullable List<T> readAll(String text, Function<String, @Nullable T> reader) {
        var parts = Arrays.asList(text.split(",", -1));
        if (parts.size() > MOST_VALUES) {
            return null;
        }
        var all = new ArrayList<T>(parts.size());
        for (var part : parts) {
            T value = reader.apply(part.strip());
            if (value == null) {
                return null;
            }
            all.add(value);
        }
        return List.copyOf(all);
    }

    private boolean flag(String name, boolean whenAbsent) {
        var value = value(name, SearchParameters::yesOrNo, "应为 true 或 false");
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

    private static @Nullable String words(String text) {
        return text.length() > LONGEST_WORDS ? null : text;
    }

    private static @Nullable String matching(Pattern pattern, String text) {
        return pattern.matcher(text).matches() ? text : null;
    }

    private static @Nullable Integer whole(String text, int least, int most) {
        int value = Integer.parseInt(text);
        return value >= least && value <= most ? value : null;
    }

    private static @Nullable Double between(Double value, double least, double most) {
        return value >= least && value <= most ? value : null;
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
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

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }
}
