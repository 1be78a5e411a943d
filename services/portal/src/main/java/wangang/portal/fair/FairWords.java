package wangang.portal.fair;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people read for the codes of fairs; templates know it as {@code @fairWords}. */
@Component("fairWords")
class FairWords {

    private static final Map<String, String> FAIRS = Map.of(
            "PLANNED", "筹备中",
            "REGISTRATION", "报名中",
            "REGISTRATION_CLOSED", "报名已截止",
            "RUNNING", "正在举行",
            "DONE", "已结束",
            "CANCELLED", "已取消");
    private static final Map<String, String> KINDS = Map.of("ON_SITE", "现场", "ONLINE", "线上", "BOTH", "现场和线上");
    private static final Map<String, String> REGISTRATIONS =
            Map.of("REGISTERED", "已报名", "WAITING", "候补中", "WITHDRAWN", "已撤回");
    private static final Map<String, String> CAUSES = Map.of(
            "INTERVIEWER_LEFT", "面试官临时不能到场",
            "BOOTH_LEFT", "用人单位退出了招聘会",
            "PERSON_ARRIVES_LATE", "您告知会晚到，没有找到其他时段",
            "PERSON_IS_NOT_THERE", "您没有到场",
            "FAIR_CANCELLED", "招聘会取消");
    private static final Map<String, String> NOTICES = Map.of(
            "MOVED", "改时间",
            "CANCELLED", "取消",
            "ADDED", "新增面试",
            "PLACE_GIVEN", "候补成功",
            "FAIR_CANCELLED", "招聘会取消");
    private static final Map<String, String> MEASURES = Map.of(
            "EMPLOYERS", "参与单位",
            "VACANCIES", "参与岗位",
            "OPENINGS", "招聘人数",
            "REACHED", "推荐到人",
            "APPLICATIONS", "投递",
            "INTERVIEWS", "面试",
            "OFFERS", "录用意向",
            "HIRES", "录用");
    private static final Map<String, String> CAMPAIGNS = Map.of("DRAFT", "筹备中", "OPEN", "进行中", "CLOSED", "已结束");

    public String fair(@Nullable String status) {
        return of(FAIRS, status);
    }

    /** The colour of a state's tag: accent where something can be done, warm where something was lost. */
    public String tone(@Nullable String status) {
        return switch (status) {
            case "REGISTRATION", "RUNNING", "REGISTERED", "PLACE_GIVEN", "ADDED", "OPEN" -> "tag accent";
            case "CANCELLED", "WAITING", "FAIR_CANCELLED", "MOVED" -> "tag warm";
            case null, default -> "tag";
        };
    }

    public String kind(@Nullable String kind) {
        return of(KINDS, kind);
    }

    public String registration(@Nullable String status) {
        return of(REGISTRATIONS, status);
    }

    public String cause(@Nullable String cause) {
        return of(CAUSES, cause);
    }

    public String notice(@Nullable String kind) {
        return of(NOTICES, kind);
    }

    public String measure(@Nullable String measure) {
        return of(MEASURES, measure);
    }

    public String campaign(@Nullable String status) {
        return of(CAMPAIGNS, status);
    }

    private static String of(Map<String, String> words, @Nullable String code) {
        return code == null ? "" : words.getOrDefault(code, code);
    }
}
