package wangang.campaign.booth.domain;

import wangang.platform.kernel.Rejection;

/** What the life of a booth does not allow. */
final class BoothRefusals {

    static final Rejection OVER = Rejection.rule("booth/over", "该展位申请已经结束（未通过或已撤回），不能再变更；报名期间可以重新申请。");

    static final Rejection STANDS = Rejection.rule("booth/stands", "招聘会已经开始、结束或取消，展位不能再变更。");

    static final Rejection EMPLOYER_NOT_VERIFIED =
            Rejection.rule("booth/employer-not-verified", "用人单位尚未通过核验或已被暂停，不能安排展位；请先完成核验，或不予安排并写明理由。");

    static final Rejection NOTHING_TO_SHOW =
            Rejection.rule("booth/nothing-to-show", "要展示的岗位都已退出活动或结束招聘，不能安排展位；请用人单位撤回后重新申请，或不予安排并写明理由。");

    static final Rejection ROOM_UNKNOWN = Rejection.invalid("booth/room-unknown", "room", "招聘会没有这个场地，请填写招聘会列出的场地代号。");

    static final Rejection ROOM_FULL = Rejection.rule("booth/room-full", "room", "该场地的展位已经排满，请换一个场地，或先移出其他展位。");

    static final Rejection REASON_MISSING =
            Rejection.invalid("booth/reason-missing", "reason", "不予安排展位时必须写明理由，便于用人单位改正。");

    private BoothRefusals() {}
}
