package wangang.acceptance;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A trade so rare in the district that its vacancies fit the people of these tests and hardly anybody else. */
public final class Tides {

    private static final ZoneId DISTRICT = ZoneId.of("Asia/Shanghai");
    private static final String SUBDISTRICT = "310105005";
    private static final List<String> SKILLS = List.of("潮位观测", "海洋数据处理");

    private Tides() {}

    /** @param word stands in the title, so that the vacancy can be searched for */
    public static Map<String, Object> vacancy(String word) {
        var terms = new LinkedHashMap<String, Object>();
        terms.put("reference", "AT-" + word);
        terms.put("title", "海洋观测工程师 " + word);
        terms.put("kind", "FULL_TIME");
        terms.put("openings", 20);
        terms.put("place", Map.of("regionCode", "310105", "subdistrictCode", SUBDISTRICT));
        terms.put("pay", Map.of("form", "MONTHLY", "min", 12_000, "max", 18_000));
        terms.put("degree", "BACHELOR");
        terms.put("majors", Map.of("codes", List.of("0707")));
        terms.put("experience", Map.of("minYears", 0, "freshGraduates", true));
        terms.put("skills", SKILLS);
        terms.put("benefits", List.of("五险一金"));
        terms.put("audience", Map.of("everyone", true));
        terms.put("text", "岗位职责：观测潮位并整理海洋数据。任职要求：海洋科学类专业，熟悉潮位观测。编号 " + word + "。");
        terms.put("validUntil", LocalDate.now(DISTRICT).plusMonths(3).toString());
        return terms;
    }

    /** A file that every vacancy of this trade fits. */
    public static Map<String, Object> file() {
        return Map.of(
                "education",
                        Map.of(
                                "majorCode", "070701",
                                "degree", "BACHELOR",
                                "graduationYear", LocalDate.now(DISTRICT).getYear()),
                "skills", SKILLS,
                "experienceYears", 0,
                "experiences", List.of(),
                "certificates", List.of("英语六级"),
                "wishes",
                        Map.of(
                                "titles", List.of("海洋观测工程师"),
                                "occupationCodes", List.of(),
                                "subdistrictCodes", List.of(SUBDISTRICT),
                                "home", Map.of("subdistrictCode", SUBDISTRICT),
                                "payMin", 10_000,
                                "kinds", List.of("FULL_TIME")));
    }
}
