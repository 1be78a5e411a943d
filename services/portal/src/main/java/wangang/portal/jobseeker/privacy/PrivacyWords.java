package wangang.portal.jobseeker.privacy;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What consents and records of one's data say in plain words; templates know it as {@code @privacyWords}. */
@Component("privacyWords")
public class PrivacyWords {

    /** Of the wordings below; a changed wording gets another version. */
    static final String TEXT_VERSION = "2026-11";

    private static final Map<String, String> WITH = Map.of(
            "MATCHING", "用人单位为岗位找人时，候选人名单里可以出现您。名单里没有姓名、学校和联系方式，只有专业、学历、技能等。",
            "RECOMMENDATIONS", "有适合您的新岗位时，系统主动推送到“新推荐”。",
            "PERSONALISATION", "“适合我的岗位”按您的档案排列，最合适的在前，并说明理由。",
            "CAMPAIGN_CONTACT", "您居住街道的就业服务专员可以看到您的姓名、电话和邮箱，就招聘活动与您联系。");
    private static final Map<String, String> WITHOUT = Map.of(
            "MATCHING", "不同意：您不会出现在任何候选人名单里，仍可自己投递。",
            "RECOMMENDATIONS", "不同意：不推送任何岗位，您仍可自己搜索。",
            "PERSONALISATION", "不同意：岗位只按发布时间排列，不计算匹配度。",
            "CAMPAIGN_CONTACT", "不同意：专员看不到您的联系方式。");
    private static final Map<String, String> ENDED = Map.of(
            "WITHDRAWAL", "您撤回了投递",
            "REJECTION", "单位未录用",
            "PERSON", "您关闭了查看",
            "REMOVAL", "投递已移除");
    private static final Map<String, String> READERS =
            Map.of("SELF", "本人", "EMPLOYER", "用人单位", "OFFICER", "就业服务专员", "OTHER", "其他");
    private static final Map<String, String> COUNTED =
            Map.of("RECOMMENDATION", "收到推荐", "APPLICATION", "投递进展", "FAIR_INTERVIEW", "招聘会面试");

    public String with(String purpose) {
        return WITH.getOrDefault(purpose, "");
    }

    public String without(String purpose) {
        return WITHOUT.getOrDefault(purpose, "");
    }

    public String ended(@Nullable String by) {
        return by == null ? "已结束" : ENDED.getOrDefault(by, by);
    }

    public String reader(@Nullable String by) {
        return by == null ? "其他" : READERS.getOrDefault(by, by);
    }

    public String counted(String kind) {
        return COUNTED.getOrDefault(kind, kind);
    }
}
