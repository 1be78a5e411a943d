package wangang.campaign.interview.application;

import wangang.platform.kernel.Rejection;

final class ChangeRefusals {

    static final Rejection NOT_PUBLISHED =
            Rejection.rule("change/not-published", "面试安排还没有公布，不能提交变更；请修改展位、报名或志愿，再重新生成。");

    static final Rejection FAIR_OVER = Rejection.rule("change/fair-over", "招聘会已经结束或取消，面试安排不再变更。");

    static final Rejection KIND_MISSING = Rejection.invalid(
            "change/kind-missing", "kind", "请填写变更类型：INTERVIEWER_LEAVES、BOOTH_LEAVES、LATE_ARRIVAL、NO_SHOW 或 WALK_IN。");

    static final Rejection NOT_YOURS =
            Rejection.forbidden("change/not-yours", "只有专员可以提交所有变更；用人单位只能提交本单位面试官或展位离开、为已到场的求职者当场加面，求职者只能提交本人晚到或不能到场。");

    static final Rejection BOOTH_UNKNOWN =
            Rejection.invalid("change/booth-unknown", "boothId", "请填写 boothId：本场招聘会的展位；用人单位只能填写本单位的展位。");

    static final Rejection INTERVIEWER_UNKNOWN =
            Rejection.invalid("change/interviewer-unknown", "interviewer", "该展位没有这位面试官；请填写申请展位时的标识，例如“面试官 1”。");

    static final Rejection PERSON_UNKNOWN =
            Rejection.invalid("change/person-unknown", "registrationId", "本场招聘会没有这个有效报名；请检查报名编号，或先为现场来访者登记。");

    static final Rejection TIME_MISSING =
            Rejection.invalid("change/time-missing", "at", "请填写预计到场时间 at，例如 10:30；日期 day 不填时为最近的一天。");

    static final Rejection ALREADY_THERE = Rejection.rule(
            "change/already-there",
            "registrationId",
            "此人与所填展位都已有面试，不能再加；记为未到场的也算，确已面试的请在记录当天更正结果。请在 agreed 中只填写尚未安排的展位。");

    static final Rejection NO_BOOTH_AGREED = Rejection.invalid(
            "change/no-booth-agreed", "agreed", "请在 agreed 中填写愿意面试此人的展位，且须是此人报名时选择的展位；用人单位只能填写本单位的展位。");

    static final Rejection NOT_VERIFIED =
            Rejection.forbidden("change/employer-not-verified", "单位尚未通过核验或资格已被暂停，不能当场加面；请先通过核验，或请现场专员处理。");
    static final Rejection NOT_ARRIVED =
            Rejection.rule("change/not-arrived", "registrationId", "此人尚未到场签到，用人单位不能当场加面；请此人先在入口签到，或请现场专员提交。");
    static final Rejection NOTHING_AHEAD =
            Rejection.rule("change/nothing-ahead", "day", "这一天不是招聘会余下的日期，或与此变更无关，没有可以变更的面试；请检查日期。");

    static final Rejection HAS_RESULT =
            Rejection.rule("change/has-result", "at", "变更会取消、移动已经填写结果的面试，或与其结果不符；请把时间改到那场面试之后，或先核对结果。");

    private ChangeRefusals() {}
}
