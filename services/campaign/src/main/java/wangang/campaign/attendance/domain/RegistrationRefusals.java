package wangang.campaign.attendance.domain;

import wangang.campaign.fair.domain.FairStatus;
import wangang.platform.kernel.Rejection;

/** What the life of a registration does not allow. */
final class RegistrationRefusals {

    static final Rejection OVER = Rejection.rule("registration/over", "该报名已经撤回，不能再变更；报名期间可以重新报名。");

    static final Rejection FIXED = Rejection.rule("registration/fixed", "报名已经截止，到场时间和展位意愿不能再改；不能到场的可以撤回报名。");

    static final Rejection FAIR_OVER = Rejection.rule("registration/fair-over", "招聘会已经结束或取消，报名不需要再撤回。");

    static final Rejection FAIR_NOT_RUNNING =
            Rejection.rule("arrival/fair-not-running", "招聘会尚未开始或已经结束，现在不能签到或现场登记；请在招聘会进行中办理。");

    static final Rejection WITHDRAWN = Rejection.rule("arrival/withdrawn", "code", "这个签到码的报名已经撤回；请求职者现场登记后入场。");

    static final Rejection WAITING = Rejection.rule("arrival/waiting", "code", "这个签到码的报名还在候补，目前没有名额；有人退出后会自动递补，请稍后再试。");

    static final Rejection NO_PLACE = Rejection.rule("arrival/no-place", "名额已满，暂时不能现场登记；有人退出后可以再试，或关注其他招聘会。");

    private RegistrationRefusals() {}

    static Rejection closed(FairStatus status) {
        return Rejection.rule(
                "registration/closed", status.isOver() ? "招聘会已经结束或取消，不能报名；请选择其他招聘会。" : "网上报名已经截止；招聘会进行中可以现场登记。");
    }
}
