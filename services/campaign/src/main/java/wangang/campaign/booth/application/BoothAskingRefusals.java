package wangang.campaign.booth.application;

import wangang.platform.kernel.Rejection;

final class BoothAskingRefusals {

    static final Rejection FAIR_UNKNOWN = Rejection.notFound("fair/unknown", "没有这个招聘会，或尚未公布；请检查编号是否正确。");

    static final Rejection UNKNOWN = Rejection.notFound("booth/unknown", "没有这个展位申请，或不是本单位的申请；请检查编号是否正确。");

    static final Rejection NO_EMPLOYER =
            Rejection.rule("booth/employer-not-registered", "该账号尚未登记用人单位，或刚刚登记、信息还未传到；请先登记，或几秒后再试。");

    static final Rejection ALREADY_ASKED = Rejection.conflict("booth/already-asked", "本单位已申请这场招聘会的展位；要更改请先撤回原申请。");

    static final Rejection STALE =
            Rejection.stale("booth/stale-version", "该展位申请已被他人变更，您看到的不是最新内容；请重新读取后以新的 ETag 再次提交。");

    static final Rejection STANDS =
            Rejection.rule("booth/timetable-published", "面试安排已经公布，展位不能再变更；如不能参加，请提交变更（BOOTH_LEAVES），已约好的求职者会收到通知。");

    static final Rejection NOT_VERIFIED =
            Rejection.rule("booth/employer-not-verified", "本单位尚未通过核验或已被暂停，不能查看求职者和面试安排；请联系就业服务专员，恢复后再试。");

    private BoothAskingRefusals() {}
}
