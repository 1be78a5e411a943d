package wangang.campaign.organising.domain;

import wangang.platform.kernel.Rejection;

/** What the life of a campaign does not allow. */
final class CampaignRefusals {

    static final Rejection CLOSED = Rejection.rule("campaign/closed", "活动已经结束，不能再改动；如需继续，请新建一个活动。");

    static final Rejection ALREADY_OPEN = Rejection.rule("campaign/already-open", "活动已经开放，无需重复操作；修改内容请用 PUT。");

    static final Rejection NOT_OPEN = Rejection.rule("campaign/not-open", "活动还是草稿，请先开放；不再需要的草稿可以删除。");

    static final Rejection NOT_A_DRAFT = Rejection.rule("campaign/not-a-draft", "只有草稿可以删除；已开放的活动请用“结束活动”。");

    static final Rejection OVER = Rejection.rule("campaign/period-over", "terms.endsOn", "活动的最后一天已经过去，请先修改日期再开放。");

    static final Rejection NOT_OVER = Rejection.rule("campaign/not-over", "活动还没有到最后一天。");

    static final Rejection SLUG_FIXED =
            Rejection.rule("campaign/slug-fixed", "slug", "活动开放后代号不能更改，因为岗位和搜索已经在用；请保留原来的代号。");

    private CampaignRefusals() {}
}
