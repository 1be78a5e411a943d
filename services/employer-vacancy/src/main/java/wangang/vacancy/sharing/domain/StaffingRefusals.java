package wangang.vacancy.sharing.domain;

import wangang.platform.kernel.Rejection;

/** What the life of an offer or a need does not allow. */
final class StaffingRefusals {

    static final Rejection CLOSED = Rejection.rule("sharing/closed", "该信息已结束（撤回、到期或人数已满），不能再改动；如仍有需要，请重新发布。");

    static final Rejection SIDE_FIXED = Rejection.rule("sharing/side-fixed", "side", "发布后不能在“借出”与“借入”之间改动；请撤回后重新发布。");

    static final Rejection HEADCOUNT_AGREED =
            Rejection.rule("sharing/headcount-agreed", "headcount", "人数须多于已达成协议的人数；如不再需要，请撤回该信息。");

    static final Rejection STILL_VALID = Rejection.rule("sharing/still-valid", "该信息仍在有效期内。");

    private StaffingRefusals() {}
}
