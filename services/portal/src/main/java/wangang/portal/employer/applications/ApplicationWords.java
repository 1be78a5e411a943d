package wangang.portal.employer.applications;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What employers read for an application's states and steps; templates know it as {@code @applicationWords}. */
@Component("applicationWords")
class ApplicationWords {

    private static final Map<String, String> STATES = Map.of(
            "RECEIVED",
            "新收到",
            "VIEWED",
            "已查看",
            "INTERVIEW",
            "面试",
            "OFFER",
            "拟录用",
            "HIRED",
            "已录用",
            "REJECTED",
            "不合适",
            "WITHDRAWN",
            "本人撤回");
    private static final Map<String, String> STEPS =
            Map.of("VIEWED", "标为已查看", "INTERVIEW", "安排面试", "OFFER", "发录用意向", "HIRED", "确认录用", "REJECTED", "不合适");

    public String state(@Nullable String code) {
        return code == null ? "" : STATES.getOrDefault(code, code);
    }

    public String step(@Nullable String code) {
        return code == null ? "" : STEPS.getOrDefault(code, code);
    }
}
