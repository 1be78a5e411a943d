package wangang.campaign.interview.application;

import wangang.platform.kernel.Rejection;

final class TimetableOrganisingRefusals {

    static final Rejection FAIR_UNKNOWN = Rejection.notFound("fair/unknown", "没有这个招聘会，或尚未公布；请检查编号是否正确。");

    static final Rejection NONE = Rejection.notFound("timetable/none", "这场招聘会还没有面试安排；请在截止报名之后生成。");

    static final Rejection NO_BOOTHS = Rejection.rule("timetable/no-booths", "还没有安排好场地的展位，不能生成面试安排；请先为展位安排场地。");

    static final Rejection STALE =
            Rejection.stale("timetable/stale-version", "面试安排已被其他专员重新生成、公布或变更；请重新读取，核对后以新的 ETag 再次提交。");

    private TimetableOrganisingRefusals() {}
}
