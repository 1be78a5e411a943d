package wangang.vacancy.serviceplan.domain;

import wangang.platform.kernel.Rejection;

/** What is refused about plans, their officers and notes. */
public final class ServicePlanRefusals {

    public static final Rejection STALE =
            Rejection.stale("service-plan/stale-version", "其他专员刚刚修改了这家单位的服务方案，请重新读取，核对后再提交。");
    static final Rejection WORK_NAME = Rejection.invalid(
            "service-plan/work-name-invalid", "workName", "请填写对单位公开的工作称呼，1 到 30 个字，写在一行，例如“就业服务专员 03”。");
    static final Rejection WORK_PHONE = Rejection.invalid(
            "service-plan/work-phone-invalid", "workPhone", "请填写对单位公开的工作电话，例如 021-62890000 转 12；只能含数字、空格、括号、“-”和“转”。");
    public static final Rejection NAMES_ANOTHER =
            Rejection.rule("service-plan/names-another", "workName", "工作称呼和电话只能由专员本人填写；转交给其他专员时请只写对方的 account。");
    public static final Rejection OFFICER_UNKNOWN = Rejection.rule(
            "service-plan/officer-unknown",
            "account",
            "不能转交给这个账号：对方还没有填写工作称呼和电话，或不负责这家单位所在的街道（镇）。请对方打开这家单位的服务方案，自己接手一次。");
    static final Rejection AIMS =
            Rejection.invalid("service-plan/aims-invalid", "aims", "服务目标最长 4000 个字，且不能含不可见的控制字符；请精简或清除后重新提交。");
    static final Rejection NOTE_KIND = Rejection.invalid(
            "service-plan/note-kind-missing", "kind", "请选择记录的类型：VISIT（走访）、CALL（电话）、MEETING（会议）或 OTHER（其他）。");
    static final Rejection NOTE_DAY =
            Rejection.invalid("service-plan/note-day-invalid", "tookPlaceOn", "请填写发生的日期，不能晚于今天，也不能早于十年前。");
    static final Rejection NOTE_TEXT =
            Rejection.invalid("service-plan/note-text-invalid", "text", "请填写记录的内容，1 到 2000 个字，不能含不可见的控制字符。");
    public static final Rejection NOTE_UNKNOWN =
            Rejection.rule("service-plan/note-unknown", "corrects", "要更正的记录不是这家单位的，请从它的服务记录中选择。");

    private ServicePlanRefusals() {}
}
