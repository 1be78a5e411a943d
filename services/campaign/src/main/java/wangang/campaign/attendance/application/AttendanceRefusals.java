package wangang.campaign.attendance.application;

import wangang.campaign.attendance.domain.Registration;
import wangang.platform.kernel.Rejection;

final class AttendanceRefusals {

    static final Rejection FAIR_UNKNOWN = Rejection.notFound("fair/unknown", "没有这个招聘会，或尚未公布；请检查编号是否正确。");

    static final Rejection UNKNOWN = Rejection.notFound("registration/unknown", "没有这个报名，或不是本人的报名；请检查编号是否正确。");

    static final Rejection NO_FILE = Rejection.rule("registration/no-file", "您还没有求职档案，或刚刚建立、信息还未传到；请先建立求职档案，或几秒后再试。");

    static final Rejection STALE =
            Rejection.stale("registration/stale-version", "报名已经变更，您看到的不是最新内容；请重新读取后以新的 ETag 再次提交。");

    static final Rejection CODE_UNKNOWN =
            Rejection.invalid("arrival/code-unknown", "code", "这场招聘会没有这个签到码；请核对 8 位签到码（不含 0、O、1、I、L）和场次，没有报名的请现场登记。");

    static final Rejection LIST_CLOSED =
            Rejection.rule("ranking/list-closed", "招聘会已经结束或取消、展位不再有效，或单位资格已被暂停，不再提供求职者名单。");

    static final Rejection RANKING_STALE =
            Rejection.stale("ranking/stale-version", "面试意愿已被他人修改，您看到的不是最新内容；请重新读取后以新的 ETag 再次提交。");

    static final Rejection TIMETABLE_PUBLISHED =
            Rejection.rule("ranking/timetable-published", "面试安排已经公布，面试意向不能再改；求职者到场签到后，可提交 WALK_IN 变更当场加面。");

    private AttendanceRefusals() {}

    static Rejection alreadyRegistered(Registration earlier) {
        return Rejection.conflict(
                "registration/already-registered",
                earlier.hasPlace() ? "您已报名这场招聘会：到场时出示签到码即可；要更改请修改原报名。" : "您已在这场招聘会的候补名单中，有人退出后会自动递补，不需要再次报名。");
    }
}
