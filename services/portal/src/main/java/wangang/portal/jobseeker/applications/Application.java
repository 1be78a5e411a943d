package wangang.portal.jobseeker.applications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application of the person's own, as the employer-vacancy service answers it. */
public record Application(
        UUID applicationId,
        UUID vacancyId,
        UUID employerId,
        String status,
        long version,
        @Nullable Instant submittedAt,
        @Nullable Instant changedAt) {

    private static final List<String> OVER = List.of("HIRED", "REJECTED", "WITHDRAWN");

    /** Whether the person may still withdraw. */
    public boolean open() {
        return !OVER.contains(status);
    }

    public String etag() {
        return "\"" + version + "\"";
    }

    /** What people read for the state, and what it means for them. */
    public String state() {
        return switch (status) {
            case "RECEIVED" -> "已投递";
            case "VIEWED" -> "单位已查看";
            case "INTERVIEW" -> "约面试";
            case "OFFER" -> "已发录用意向";
            case "HIRED" -> "已录用";
            case "REJECTED" -> "未通过";
            case "WITHDRAWN" -> "已撤回";
            default -> status;
        };
    }

    public String meaning() {
        return switch (status) {
            case "RECEIVED" -> "单位还没有打开您的档案。";
            case "VIEWED" -> "单位看过您的档案，请等待通知。";
            case "INTERVIEW" -> "单位希望与您面试，请留意电话和邮箱。";
            case "OFFER" -> "单位愿意录用您，请尽快与单位联系。";
            case "HIRED" -> "恭喜您。";
            case "REJECTED" -> "单位已不能再查看您的档案，可以看看相近岗位。";
            case "WITHDRAWN" -> "单位已不能再查看您的档案，可以重新投递。";
            default -> "";
        };
    }
}
