package wangang.portal.employer.fairs;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What employers read for the codes of booths and interviews; templates know it as {@code @boothWords}. */
@Component("boothWords")
class BoothWords {

    public String booth(@Nullable String code) {
        return switch (code) {
            case "ASKED" -> "待安排";
            case "PLACED" -> "已安排";
            case "REFUSED" -> "未批准";
            case "WITHDRAWN" -> "已撤回";
            case null -> "";
            default -> code;
        };
    }

    public String result(@Nullable String code) {
        return switch (code) {
            case "OFFER" -> "录用";
            case "SECOND_INTERVIEW" -> "复试";
            case "NO" -> "不合适";
            case "NO_SHOW" -> "未到";
            case null -> "";
            default -> code;
        };
    }

    public String cause(@Nullable String code) {
        return switch (code) {
            case "INTERVIEWER_LEFT" -> "面试官离开";
            case "BOOTH_LEFT" -> "本单位离场";
            case "PERSON_ARRIVES_LATE" -> "求职者晚到，没有其他时段";
            case "PERSON_IS_NOT_THERE" -> "求职者没有到场";
            case "FAIR_CANCELLED" -> "招聘会取消";
            case null -> "";
            default -> code;
        };
    }
}
