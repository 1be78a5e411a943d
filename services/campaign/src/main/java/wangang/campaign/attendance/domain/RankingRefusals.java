package wangang.campaign.attendance.domain;

import wangang.platform.kernel.Rejection;

/** What a booth's ranking does not allow. */
final class RankingRefusals {

    static final Rejection BOOTH_OVER = Rejection.rule("ranking/booth-over", "该展位未获安排或已撤回，没有可以面试的求职者；报名期间可以重新申请展位。");

    static final Rejection FIXED = Rejection.rule("ranking/fixed", "招聘会已经开始、结束或取消，面试意愿不能再改；开始前可以修改。");

    static final Rejection TOO_MANY = Rejection.invalid("ranking/too-many", "groups", "最多填写 2000 位求职者，请只保留最想面试的。");

    static final Rejection REPEATED = Rejection.invalid("ranking/applicant-repeated", "groups", "有求职者出现了两次，请只保留一处。");

    private RankingRefusals() {}

    static Rejection unknown(String people) {
        return Rejection.rule(
                "ranking/applicant-unknown", "groups", "这些报名没有选择该展位，或已撤回：" + people + "；请重新读取求职者名单，去掉后再提交。");
    }
}
