package wangang.vacancy.importing.adapter.web;

import java.util.Arrays;
import java.util.Optional;

/** Columns of an imported CSV file, by the names of the JSON fields or by their Chinese headings. */
enum CsvColumn {
    REFERENCE("reference", "岗位编号"),
    TITLE("title", "岗位名称"),
    OCCUPATION_CODE("occupationCode", "职业代码"),
    KIND("kind", "用工形式"),
    WORKING_TIME("workingTime", "工作时段"),
    HOURS_PER_WEEK("hoursPerWeek", "每周工时"),
    OPENINGS("openings", "招聘人数"),
    REGION_CODE("regionCode", "行政区划代码"),
    SUBDISTRICT_CODE("subdistrictCode", "街镇代码"),
    ADDRESS("address", "工作地址"),
    LAT("lat", "纬度"),
    LON("lon", "经度"),
    PAY_FORM("payForm", "计薪方式"),
    PAY_MIN("payMin", "薪酬下限"),
    PAY_MAX("payMax", "薪酬上限"),
    PAY_MONTHS("payMonths", "年薪月数"),
    DEGREE("degree", "最低学历"),
    MAJORS("majors", "专业"),
    MIN_YEARS("minYears", "最低年限"),
    MAX_YEARS("maxYears", "最高年限"),
    FRESH_GRADUATES("freshGraduates", "招应届"),
    SKILLS("skills", "技能"),
    BENEFITS("benefits", "福利"),
    AUDIENCE("audience", "招聘对象"),
    TEXT("text", "岗位描述"),
    VALID_UNTIL("validUntil", "有效期"),
    CAMPAIGNS("campaigns", "招聘活动");

    private final String name;
    private final String heading;

    CsvColumn(String name, String heading) {
        this.name = name;
        this.heading = heading;
    }

    String field() {
        return name;
    }

    String heading() {
        return heading;
    }

    static Optional<CsvColumn> named(String cell) {
        var typed = cell.strip();
        return Arrays.stream(values())
                .filter(column -> column.name.equals(typed) || column.heading.equals(typed))
                .findFirst();
    }
}
