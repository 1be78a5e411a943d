package wangang.campaign.interview.domain;

import wangang.platform.kernel.Rejection;

/** What the life of a timetable does not allow. */
final class TimetableRefusals {

    static final Rejection NOT_CLOSED =
            Rejection.rule("timetable/registration-not-closed", "只有截止报名之后、招聘会开始之前才能生成或公布面试安排；请先截止报名。");

    static final Rejection TOO_LATE =
            Rejection.rule("timetable/too-late", "首个场次已经开始，不能再生成或公布面试安排；请现场安排面试，或取消后重新发布招聘会。");

    static final Rejection PUBLISHED = Rejection.rule("timetable/published", "面试安排已经公布，不能重新生成；当天的变动请提交变更（/changes）。");

    static final Rejection OUT_OF_DATE =
            Rejection.rule("timetable/out-of-date", "生成之后，展位、志愿、到场时间或用人单位的意向有了变化；请重新生成面试安排，核对后再公布。");

    private TimetableRefusals() {}
}
