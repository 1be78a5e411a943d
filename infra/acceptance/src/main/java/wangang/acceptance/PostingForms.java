package wangang.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns rows of the real postings into import items, as an employer's system would. */
final class PostingForms {

    private static final String SHANGHAI = "310000";

    private static final Map<String, String> REGIONS = Map.ofEntries(
            Map.entry("黄浦", "310101"),
            Map.entry("徐汇", "310104"),
            Map.entry("长宁", "310105"),
            Map.entry("静安", "310106"),
            Map.entry("普陀", "310107"),
            Map.entry("虹口", "310109"),
            Map.entry("杨浦", "310110"),
            Map.entry("闵行", "310112"),
            Map.entry("宝山", "310113"),
            Map.entry("嘉定", "310114"),
            Map.entry("浦东", "310115"),
            Map.entry("金山", "310116"),
            Map.entry("松江", "310117"),
            Map.entry("青浦", "310118"),
            Map.entry("奉贤", "310120"),
            Map.entry("北京", "110000"),
            Map.entry("深圳", "440300"),
            Map.entry("广州", "440100"),
            Map.entry("成都", "510100"),
            Map.entry("武汉", "420100"),
            Map.entry("杭州", "330100"));

    private PostingForms() {}

    static Map<String, Object> of(JsonNode row, LocalDate validUntil) {
        return row.has("duties") ? campus(row, validUntil) : district(row, validUntil);
    }

    private static Map<String, Object> district(JsonNode row, LocalDate validUntil) {
        var item = common(row, validUntil, "FULL_TIME", row.path("district").asString(""));
        item.put("text", readable(row.path("text").asString("")));
        item.put("benefits", benefits(row.path("benefits")));
        item.put("pay", pay(row));
        return item;
    }

    private static Map<String, Object> campus(JsonNode row, LocalDate validUntil) {
        var kind = row.path("kind").asString("").contains("实习") ? "INTERNSHIP" : "FULL_TIME";
        var item = common(row, validUntil, kind, row.path("cities").path(0).asString(""));
        item.put(
                "text",
                readable("岗位职责：\n" + row.path("duties").asString("") + "\n任职要求：\n"
                        + row.path("requirements").asString("") + "\n"
                        + row.path("bonus").asString("")));
        item.put("experience", Map.of("minYears", 0, "freshGraduates", true));
        item.put("pay", Map.of("form", "NEGOTIABLE"));
        return item;
    }

    private static Map<String, Object> common(JsonNode row, LocalDate validUntil, String kind, String place) {
        var item = new LinkedHashMap<String, Object>();
        item.put("reference", row.path("reference").asString(""));
        item.put("title", readable(row.path("title").asString("")));
        item.put("kind", kind);
        item.put("openings", 1);
        item.put("place", place(place, row.path("address").asString("")));
        item.put("degree", degree(row.path("degree").asString("")));
        item.put("majors", Map.of("any", true));
        item.put("audience", Map.of("everyone", true));
        item.put("validUntil", validUntil.toString());
        return item;
    }

    private static Map<String, Object> place(String words, String address) {
        var place = new LinkedHashMap<String, Object>();
        place.put("regionCode", region(words));
        if (!address.isBlank() && address.length() <= 200) {
            place.put("address", readable(address));
        }
        return place;
    }

    /** Shanghai as a whole where the place is another or abroad. */
    static String region(String words) {
        return REGIONS.entrySet().stream()
                .filter(region -> words.contains(region.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(SHANGHAI);
    }

    static String degree(String words) {
        if (words.contains("博士")) {
            return "DOCTOR";
        }
        if (words.contains("硕士") || words.contains("研究生")) {
            return "MASTER";
        }
        if (words.contains("本科")) {
            return "BACHELOR";
        }
        if (words.contains("大专")) {
            return "COLLEGE";
        }
        return words.contains("高中") || words.contains("中专") || words.contains("中技") ? "SENIOR_HIGH" : "NONE";
    }

    private static Map<String, Object> pay(JsonNode row) {
        var min = amount(row.path("payMin"));
        var max = amount(row.path("payMax"));
        return min == null || max == null
                ? Map.of("form", "NEGOTIABLE")
                : Map.of("form", "MONTHLY", "min", min, "max", max);
    }

    private static @Nullable Integer amount(JsonNode value) {
        return value.isNumber() ? (int) Math.round(value.asDouble()) : null;
    }

    private static List<String> benefits(JsonNode words) {
        var benefits = new ArrayList<String>();
        for (var word : words) {
            var benefit = readable(word.asString(""));
            if (!benefit.isBlank() && !benefit.equals("无") && benefit.length() <= 50 && !benefits.contains(benefit)) {
                benefits.add(benefit);
            }
        }
        return benefits;
    }

    /** Without the invisible characters that copying from web pages leaves. */
    private static String readable(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\r\\t]]", "").strip();
    }
}
