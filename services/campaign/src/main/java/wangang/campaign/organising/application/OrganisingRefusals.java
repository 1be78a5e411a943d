package wangang.campaign.organising.application;

import wangang.platform.kernel.Rejection;

final class OrganisingRefusals {

    static final Rejection UNKNOWN = Rejection.notFound("campaign/unknown", "没有这个活动，或活动尚未开放；请检查编号是否正确。");

    static final Rejection WHOLE_DISTRICT_ONLY =
            Rejection.forbidden("campaign/whole-district-only", "活动及其招聘会、展位安排和学校方案面向全区，只有负责全区的就业服务专员可以办理；请转交区级专员。");

    static final Rejection STALE =
            Rejection.stale("campaign/stale-version", "活动已被其他专员修改，您看到的不是最新内容；请重新读取，核对后以新的 ETag 再次提交。");

    static final Rejection SLUG_TAKEN =
            new Rejection(Rejection.Kind.CONFLICT, "campaign/slug-taken", "已有活动使用该代号，请换一个，例如在后面加上年份。", "slug");

    private OrganisingRefusals() {}
}
