package wangang.portal.jobseeker.interviews;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An interview at a fair, as the campaign service shows it, or the person's own file of the past. */
record Interview(
        UUID interviewId,
        @Nullable UUID fairId,
        @Nullable String fairName,
        @Nullable String employerName,
        @Nullable Instant begins,
        @Nullable Integer minutes,
        @Nullable String room,
        @Nullable String link,
        @Nullable Boolean online,
        @Nullable String status,
        @Nullable String cause,
        @Nullable String result) {

    /** A part of a list. */
    record Page(List<Interview> items, @Nullable String nextCursor) {}

    boolean ahead(Instant now) {
        return "SCHEDULED".equals(status) && begins != null && begins.isAfter(now);
    }

    public @Nullable Instant ends() {
        return begins == null || minutes == null ? null : begins.plusSeconds(60L * minutes);
    }

    public String place() {
        if (link != null || Boolean.TRUE.equals(online)) {
            return "线上";
        }
        return room == null ? "地点待通知" : room;
    }

    /** Where it stands, or what came of it. */
    public String state() {
        if (result != null) {
            return switch (result) {
                case "OFFER" -> "有录用意向";
                case "SECOND_INTERVIEW" -> "进入复试";
                case "NO" -> "未通过";
                case "NO_SHOW" -> "没有到场";
                default -> result;
            };
        }
        return switch (status == null ? "" : status) {
            case "SCHEDULED" -> "已安排";
            case "CANCELLED" -> "已取消" + because();
            case "ENDED" -> "已结束，等待结果";
            default -> "";
        };
    }

    private String because() {
        return switch (cause == null ? "" : cause) {
            case "INTERVIEWER_LEFT" -> "：面试官离开";
            case "BOOTH_LEFT" -> "：单位离开";
            case "PERSON_ARRIVES_LATE" -> "：您晚到";
            case "PERSON_IS_NOT_THERE" -> "：您没有到场";
            case "FAIR_CANCELLED" -> "：招聘会取消";
            default -> "";
        };
    }
}
