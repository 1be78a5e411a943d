package wangang.campaign.handout.application;

import wangang.platform.kernel.Rejection;

final class HandoutRefusals {

    static final Rejection FAIR_UNKNOWN = Rejection.notFound("fair/unknown", "没有这个招聘会，或尚未公布；请检查编号是否正确。");

    static final Rejection BOOTH_UNKNOWN = Rejection.notFound("booth/unknown", "没有这个展位申请，或不是本单位的申请；请检查编号是否正确。");

    static final Rejection NOT_REGISTERED =
            Rejection.notFound("handout/not-registered", "您没有报名这场招聘会，或已取消报名，因此没有面试安排；请先报名，或检查招聘会编号是否正确。");

    private HandoutRefusals() {}
}
