package wangang.campaign.market.application;

import wangang.platform.kernel.Rejection;

/** What cannot be decided while the replicas are empty or behind. */
public final class MarketRefusals {

    public static final Rejection NOT_TOLD = new Rejection(
            Rejection.Kind.UNAVAILABLE, "market/not-told", "该单位或岗位的信息尚未传到活动服务（可能正在重建）；请几分钟后重试，仍不行请联系服务台。", null);

    private MarketRefusals() {}
}
