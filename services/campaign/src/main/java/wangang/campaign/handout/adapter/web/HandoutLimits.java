package wangang.campaign.handout.adapter.web;

import wangang.platform.kernel.Rejection;

/** What files cannot be made of, or not now. */
final class HandoutLimits {

    static final Rejection BUSY =
            new Rejection(Rejection.Kind.UNAVAILABLE, "handout/busy", "正在生成的打印文件太多；请稍候几秒再试，或先选择网页（format=html）。", null);

    static final Rejection TOO_LONG =
            Rejection.rule("handout/too-long-for-pdf", "入场名单超过 20000 人，不生成打印文件；请改用电子表格（format=xlsx）后分段打印。");

    static final Rejection NOTHING_PLANNED =
            Rejection.rule("handout/nothing-planned", "目前没有排定的面试，没有可加入日历的内容；请等时间表公布后再试，或选择网页（format=html）查看说明。");

    private HandoutLimits() {}
}
