package wangang.portal.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people read for the services' codes; templates know it as {@code @words}. */
@Component("words")
public class Words {

    private static final Map<String, String> DEGREES = inOrder(
            "NONE",
            "学历不限",
            "JUNIOR_HIGH",
            "初中",
            "SENIOR_HIGH",
            "高中/中专",
            "COLLEGE",
            "大专",
            "BACHELOR",
            "本科",
            "MASTER",
            "硕士",
            "DOCTOR",
            "博士");
    private static final Map<String, String> KINDS = inOrder(
            "FULL_TIME",
            "全职",
            "PART_TIME",
            "兼职",
            "INTERNSHIP",
            "实习",
            "TRAINEESHIP",
            "见习",
            "FLEXIBLE",
            "灵活就业",
            "PUBLIC_WELFARE",
            "公益性岗位");
    private static final Map<String, String> EMPLOYER_KINDS = inOrder(
            "STATE_OWNED",
            "国有企业",
            "PUBLIC_INSTITUTION",
            "事业单位",
            "PRIVATE",
            "民营企业",
            "FOREIGN",
            "外资企业",
            "SOCIAL_ORGANISATION",
            "社会组织",
            "GOVERNMENT",
            "机关",
            "COMMUNITY",
            "社区",
            "INDIVIDUAL",
            "个体工商户");
    private static final Map<String, String> PAY_FORMS =
            inOrder("MONTHLY", "月薪", "DAILY", "日薪", "HOURLY", "时薪", "YEARLY", "年薪", "NEGOTIABLE", "面议");
    private static final Map<String, String> STATUSES = inOrder("MET", "符合", "SHORT", "有差距", "UNKNOWN", "待补充");

    public String degree(@Nullable String code) {
        return of(DEGREES, code);
    }

    public String kind(@Nullable String code) {
        return of(KINDS, code);
    }

    public String employerKind(@Nullable String code) {
        return of(EMPLOYER_KINDS, code);
    }

    public String payForm(@Nullable String code) {
        return of(PAY_FORMS, code);
    }

    public String evidence(@Nullable String status) {
        return of(STATUSES, status);
    }

    public Map<String, String> degrees() {
        return DEGREES;
    }

    public Map<String, String> kinds() {
        return KINDS;
    }

    public Map<String, String> employerKinds() {
        return EMPLOYER_KINDS;
    }

    public Map<String, String> payForms() {
        return PAY_FORMS;
    }

    private static String of(Map<String, String> words, @Nullable String code) {
        return code == null ? "" : words.getOrDefault(code, code);
    }

    private static Map<String, String> inOrder(String... codesAndWords) {
        var words = new LinkedHashMap<String, String>();
        for (int i = 0; i < codesAndWords.length; i += 2) {
            words.put(codesAndWords[i], codesAndWords[i + 1]);
        }
        return java.util.Collections.unmodifiableMap(words);
    }
}
