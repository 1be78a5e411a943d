package wangang.campaign.interview.application;

import wangang.platform.kernel.Rejection;

final class ResultRefusals {

    static final Rejection UNKNOWN = Rejection.notFound("interview/unknown", "没有这场面试，或不是本单位的面试；请检查编号是否正确。");

    static final Rejection STALE =
            Rejection.stale("interview/stale-version", "该面试已有变动，您看到的不是最新内容；请重新读取，核对后以新的 ETag 再次提交。");

    static final Rejection NO_EMPLOYER =
            Rejection.rule("interview/employer-not-registered", "该账号尚未登记用人单位，或刚刚登记、信息还未传到；请先登记，或几秒后再试。");

    static final Rejection BOOTH_UNKNOWN = Rejection.notFound("booth/unknown", "没有这个展位申请，或不是本单位的申请；请检查编号是否正确。");

    private ResultRefusals() {}
}
