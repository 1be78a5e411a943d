package wangang.campaign.school.application;

import wangang.platform.kernel.Rejection;

final class SchoolRefusals {

    static final Rejection UNKNOWN = Rejection.notFound("school/unknown", "本活动没有这份学校方案，请检查编号是否正确。");

    static final Rejection ALREADY_PLANNED =
            new Rejection(Rejection.Kind.CONFLICT, "school/already-planned", "本活动已有该校该届的方案，请修改原方案。", "school");

    static final Rejection STALE =
            Rejection.stale("school/stale-version", "方案已被其他专员修改，您看到的不是最新内容；请重新读取，核对后以新的 ETag 再次提交。");

    private SchoolRefusals() {}
}
