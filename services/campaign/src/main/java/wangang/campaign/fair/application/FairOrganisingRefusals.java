package wangang.campaign.fair.application;

import wangang.platform.kernel.Rejection;

final class FairOrganisingRefusals {

    static final Rejection UNKNOWN = Rejection.notFound("fair/unknown", "没有这个招聘会，或尚未公布；请检查编号是否正确。");

    static final Rejection STALE =
            Rejection.stale("fair/stale-version", "招聘会已被其他专员修改，您看到的不是最新内容；请重新读取，核对后以新的 ETag 再次提交。");

    private FairOrganisingRefusals() {}
}
