package wangang.campaign.enrolment.application;

import wangang.platform.kernel.Rejection;

final class EnrollingRefusals {

    static final Rejection UNKNOWN = Rejection.notFound("enrolment/unknown", "没有这条报名，或不是本单位的报名；请检查编号是否正确。");

    static final Rejection NO_EMPLOYER =
            Rejection.rule("enrolment/employer-not-registered", "该账号尚未登记用人单位，或刚刚登记、信息还未传到；请先登记，或几秒后再试。");

    static final Rejection VACANCY_UNKNOWN =
            Rejection.notFound("enrolment/vacancy-unknown", "没有这个岗位，或岗位尚未发布；请检查编号，刚刚发布的岗位请几秒后再试。");

    static final Rejection NOT_OWNER = Rejection.forbidden("enrolment/not-owner", "只能为本单位的岗位报名，请确认登录账号与岗位编号。");

    static final Rejection ALREADY_ENROLLED =
            Rejection.conflict("enrolment/already-enrolled", "该岗位已经报名本活动，无需重复报名；可在“我的报名”中查看进展。");

    static final Rejection OTHER_SUBDISTRICT =
            Rejection.forbidden("enrolment/other-subdistrict", "该单位不在您负责的街道（镇），请转交相应的就业服务专员。");

    static final Rejection STALE =
            Rejection.stale("enrolment/stale-version", "该报名已被他人变更，您看到的不是最新内容；请重新读取后以新的 ETag 再次提交。");

    private EnrollingRefusals() {}
}
