package wangang.portal.office.serviceplan;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What officers read for the codes of plans; templates know it as {@code @planWords}. */
@Component("planWords")
class PlanWords {

    public String entry(@Nullable String code) {
        return switch (code) {
            case "OFFICER_ASSIGNED" -> "就业服务专员改为";
            case "AIMS_CHANGED" -> "修改了服务目标";
            case "NOTE" -> "服务记录";
            case "TASK_ADDED" -> "新任务";
            case "TASK_MOVED" -> "任务改期";
            case "TASK_DONE" -> "任务完成";
            case "TASK_CANCELLED" -> "任务取消";
            case null -> "";
            default -> code;
        };
    }

    public String note(@Nullable String code) {
        return switch (code) {
            case "VISIT" -> "走访";
            case "CALL" -> "电话";
            case "MEETING" -> "会议";
            case "OTHER" -> "其他";
            case null -> "";
            default -> code;
        };
    }
}
