package wangang.portal.employer.upload;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Columns of a table of vacancies, and the words that people write in them for the service's codes. */
enum Column {
    REFERENCE("reference", "岗位编号"),
    TITLE("title", "岗位名称"),
    OCCUPATION("occupationCode", "职业代码"),
    KIND(
            "kind",
            "用工形式",
            "全职 FULL_TIME",
            "兼职 PART_TIME",
            "实习 INTERNSHIP",
            "见习 TRAINEESHIP",
            "灵活就业 FLEXIBLE",
            "公益性岗位 PUBLIC_WELFARE"),
    WORKING_TIME("workingTime", "工作时段"),
    HOURS_PER_WEEK("hoursPerWeek", "每周工时"),
    OPENINGS("openings", "招聘人数"),
    REGION("regionCode", "行政区划代码"),
    SUBDISTRICT("subdistrictCode", "街镇代码"),
    ADDRESS("address", "工作地址"),
    LAT("lat", "纬度"),
    LON("lon", "经度"),
    PAY_FORM("payForm", "计薪方式", "月薪 MONTHLY", "日薪 DAILY", "时薪 HOURLY", "年薪 YEARLY", "面议 NEGOTIABLE"),
    PAY_MIN("payMin", "薪酬下限"),
    PAY_MAX("payMax", "薪酬上限"),
    PAY_MONTHS("payMonths", "年薪月数"),
    DEGREE(
            "degree",
            "最低学历",
            "学历不限 NONE",
            "不限 NONE",
            "初中 JUNIOR_HIGH",
            "高中/中专 SENIOR_HIGH",
            "高中 SENIOR_HIGH",
            "中专 SENIOR_HIGH",
            "大专 COLLEGE",
            "专科 COLLEGE",
            "本科 BACHELOR",
            "硕士 MASTER",
            "博士 DOCTOR"),
    MAJORS("majors", "专业"),
    MIN_YEARS("minYears", "最低年限"),
    MAX_YEARS("maxYears", "最高年限"),
    FRESH("freshGraduates", "招应届", "是 true", "否 false"),
    SKILLS("skills", "技能"),
    BENEFITS("benefits", "福利"),
    AUDIENCE("audience", "招聘对象", "不限 everyone", "所有人 everyone", "所有求职者 everyone", "就业困难人员 certifiedDifficulty"),
    TEXT("text", "岗位描述"),
    VALID_UNTIL("validUntil", "有效期"),
    CAMPAIGNS("campaigns", "招聘活动");

    private static final Pattern OR_ABOVE = Pattern.compile("(?:学历)?[及或]?以上(?:学历)?$");

    private final String field;
    private final String heading;

    @SuppressWarnings("ImmutableEnumChecker") // Wrapped where it is made.
    private final Map<String, String> words;

    @SuppressWarnings("ImmutableEnumChecker") // Wrapped where it is made.
    private final Map<String, String> choices;

    /** @param words each with the code it stands for; the first for a code is the one shown */
    Column(String field, String heading, String... words) {
        this.field = field;
        this.heading = heading;
        var codes = new LinkedHashMap<String, String>();
        var shown = new LinkedHashMap<String, String>();
        for (var wordAndCode : words) {
            int end = wordAndCode.indexOf(' ');
            var word = wordAndCode.substring(0, end);
            var code = wordAndCode.substring(end + 1);
            codes.put(word, code);
            shown.putIfAbsent(code, word);
        }
        this.words = Collections.unmodifiableMap(codes);
        this.choices = Collections.unmodifiableMap(shown);
    }

    static Optional<Column> headed(String typed) {
        return Arrays.stream(values())
                .filter(column -> column.field.equals(typed) || column.heading.equals(typed))
                .findFirst();
    }

    public String field() {
        return field;
    }

    public String heading() {
        return heading;
    }

    /** What a cell may mean, each code with the word that is shown for it; empty where anything may stand. */
    public Map<String, String> choices() {
        return choices;
    }

    /** The word for a code, or what was written. */
    String shown(String cell) {
        return choices.getOrDefault(cell, cell);
    }

    /** The code for a word, or what was written; the lowest degree is the same with “及以上” behind it. */
    String read(String cell) {
        var word = cell.strip();
        return words.getOrDefault(this == DEGREE ? OR_ABOVE.matcher(word).replaceFirst("") : word, cell);
    }
}
