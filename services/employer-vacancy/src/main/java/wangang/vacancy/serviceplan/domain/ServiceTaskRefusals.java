package wangang.vacancy.serviceplan.domain;

import wangang.platform.kernel.Rejection;

/** What is refused about tasks. */
public final class ServiceTaskRefusals {

    public static final Rejection UNKNOWN = Rejection.notFound("service-task/unknown", "没有这个任务，请检查编号是否正确。");
    public static final Rejection STALE = Rejection.stale("service-task/stale-version", "其他专员刚刚修改了这个任务，请重新读取，核对后再提交。");
    static final Rejection CLOSED = Rejection.conflict("service-task/closed", "这个任务已经完成或取消，不能再修改；如仍需跟进，请新建一个任务。");
    static final Rejection TITLE =
            Rejection.invalid("service-task/title-invalid", "title", "请用 1 到 100 个字写明要做什么，写在一行。");
    static final Rejection DUE = Rejection.invalid("service-task/due-date-invalid", "dueDate", "请填写截止日期：今天或以后，最多两年内。");
    public static final Rejection ASSIGNEE = Rejection.rule(
            "service-task/assignee-unknown", "assignee", "不能交给这个账号：对方还没有填写工作称呼和电话，或不负责这家单位所在的街道（镇）。不填则由单位的就业服务专员承办。");
    public static final Rejection VACANCY =
            Rejection.rule("service-task/vacancy-unknown", "vacancyId", "任务只能关联这家单位自己的岗位，请检查岗位编号。");
    static final Rejection RESULT =
            Rejection.invalid("service-task/result-invalid", "result", "请用 1 到 1000 个字写明结果，不能含不可见的控制字符。");
    static final Rejection REASON =
            Rejection.invalid("service-task/reason-invalid", "reason", "请用 1 到 1000 个字写明取消的原因，不能含不可见的控制字符。");

    private ServiceTaskRefusals() {}
}
