package wangang.portal.jobseeker.inbox;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import wangang.portal.page.Words;
import wangang.portal.reference.ReferenceTables;

/** What a saved search looks for, in words; templates know it as {@code @alertWords}. */
@Component("alertWords")
public class AlertWords {

    private final Words words;
    private final ReferenceTables tables;

    AlertWords(Words words, ReferenceTables tables) {
        this.words = words;
        this.tables = tables;
    }

    public String sentence(Map<String, String> conditions) {
        return conditions.isEmpty()
                ? "全部岗位"
                : conditions.entrySet().stream()
                        .map(entry -> one(entry.getKey(), entry.getValue()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("；"));
    }

    private String one(String name, String value) {
        return switch (name) {
            case "q" -> "关键词“" + value + "”";
            case "subdistrict" -> each(value, code -> tables.subdistricts().nameOf(code));
            case "kind" -> each(value, words::kind);
            case "degree" -> words.degree(value) + "可报";
            case "payMin" -> "月薪 " + value + " 元以上";
            case "graduateYear" -> value + " 届可报";
            case "campaign" -> "活动岗位";
            case "employer" -> "指定单位";
            case "withinMinutes" -> value + " 分钟内可到";
            case "region" -> tables.regionOf(value);
            default -> "";
        };
    }

    private static String each(String codes, java.util.function.UnaryOperator<String> name) {
        return Arrays.stream(codes.split(",", -1)).map(name).collect(Collectors.joining("、"));
    }
}
