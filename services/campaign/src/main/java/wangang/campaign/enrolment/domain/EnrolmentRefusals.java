package wangang.campaign.enrolment.domain;

import wangang.platform.kernel.Rejection;

/** What the life of an enrolment does not allow. */
final class EnrolmentRefusals {

    static final Rejection OVER = Rejection.rule("enrolment/over", "该报名已经结束（未通过、已撤回或活动已结束），不能再变更；活动仍在进行的，可以重新报名。");

    static final Rejection ALREADY_APPROVED =
            Rejection.rule("enrolment/already-approved", "该报名已经通过，无需重复操作；如要取消资格，请改为 REFUSED 并写明理由。");

    static final Rejection REASON_MISSING =
            Rejection.invalid("enrolment/reason-missing", "reason", "不予通过或取消资格时必须写明理由，便于用人单位改正。");

    private EnrolmentRefusals() {}
}
