package wangang.portal.office;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What officers read for the services' codes; templates know it as {@code @officeWords}. */
@Component("officeWords")
class OfficeWords {

    public String employerStatus(@Nullable String code) {
        return switch (code) {
            case "PENDING" -> "待核验";
            case "VERIFIED" -> "已核验";
            case "REFUSED" -> "未通过";
            case "SUSPENDED" -> "已暂停";
            case null -> "";
            default -> code;
        };
    }

    public String campaignStatus(@Nullable String code) {
        return switch (code) {
            case "DRAFT" -> "草稿";
            case "OPEN" -> "进行中";
            case "CLOSED" -> "已结束";
            case null -> "";
            default -> code;
        };
    }

    public String enrolmentStatus(@Nullable String code) {
        return switch (code) {
            case "PENDING" -> "待审核";
            case "APPROVED" -> "已参加";
            case "REFUSED" -> "未批准";
            case "WITHDRAWN" -> "单位已撤回";
            case "ENDED" -> "已结束";
            case null -> "";
            default -> code;
        };
    }

    public String fairStatus(@Nullable String code) {
        return switch (code) {
            case "PLANNED" -> "筹备中";
            case "REGISTRATION" -> "报名中";
            case "REGISTRATION_CLOSED" -> "报名已截止";
            case "RUNNING" -> "正在举行";
            case "DONE" -> "已结束";
            case "CANCELLED" -> "已取消";
            case null -> "";
            default -> code;
        };
    }

    public String fairKind(@Nullable String code) {
        return switch (code) {
            case "ON_SITE" -> "线下";
            case "ONLINE" -> "线上";
            case "BOTH" -> "线下和线上";
            case null -> "";
            default -> code;
        };
    }

    public String check(@Nullable String code) {
        return switch (code) {
            case "ORGANISATION_PLAN" -> "组织实施办法已制定";
            case "EMERGENCY_PLAN" -> "突发事件应急预案已制定";
            case "SECURITY_PLAN" -> "安全保卫工作方案已制定";
            case "EXHIBITOR_LIST_CHECKED" -> "参会单位名单及招聘信息已核实";
            case null -> "";
            default -> code;
        };
    }

    public String step(@Nullable String code) {
        return switch (code) {
            case "OPEN_REGISTRATION" -> "公布并开放报名";
            case "CLOSE_REGISTRATION" -> "截止报名";
            case "START" -> "开始招聘会";
            case "FINISH" -> "结束招聘会";
            case "CANCEL" -> "取消招聘会";
            case null -> "";
            default -> code;
        };
    }

    public String boothStatus(@Nullable String code) {
        return switch (code) {
            case "ASKED" -> "待安排";
            case "PLACED" -> "已安排";
            case "REFUSED" -> "未批准";
            case "WITHDRAWN" -> "单位已退出";
            case null -> "";
            default -> code;
        };
    }

    public String interviewStatus(@Nullable String code) {
        return switch (code) {
            case "DRAFT" -> "草稿";
            case "SCHEDULED" -> "已安排";
            case "CANCELLED" -> "已取消";
            case "ENDED" -> "已结束";
            case null -> "";
            default -> code;
        };
    }

    public String cause(@Nullable String code) {
        return switch (code) {
            case "INTERVIEWER_LEFT" -> "面试官离开";
            case "BOOTH_LEFT" -> "单位离场";
            case "PERSON_ARRIVES_LATE" -> "求职者迟到";
            case "PERSON_IS_NOT_THERE" -> "求职者未到";
            case "FAIR_CANCELLED" -> "招聘会取消";
            case null -> "";
            default -> code;
        };
    }

    public String result(@Nullable String code) {
        return switch (code) {
            case "OFFER" -> "有录用意向";
            case "SECOND_INTERVIEW" -> "复试";
            case "NO" -> "不合适";
            case "NO_SHOW" -> "求职者未到";
            case null -> "";
            default -> code;
        };
    }

    public String unmet(@Nullable String code) {
        return switch (code) {
            case "NOT_RANKED" -> "单位没有列入面试名单";
            case "NO_INTERVIEWS" -> "单位当日没有面试时段";
            case "NEVER_THERE_TOGETHER" -> "双方到场时间没有重合";
            case "BOOTH_LEFT" -> "单位离场";
            case "INTERVIEWER_LEFT" -> "面试官离开，没有其他时段";
            case "TOO_LATE" -> "余下时间不够";
            case "FULL" -> "单位名额已满，由意向更靠前的人获得";
            case "FULL_AMONG_EQUALS" -> "单位名额已满，意向相同的人中抽签";
            case "ELSEWHERE_AS_WISHED" -> "与求职者更靠前的志愿冲突";
            case "FULL_OR_ELSEWHERE" -> "部分时段已满，部分与更靠前的志愿冲突";
            case "OTHERS_STAND" -> "会改动已经排定的面试";
            case null -> "";
            default -> code;
        };
    }
}
