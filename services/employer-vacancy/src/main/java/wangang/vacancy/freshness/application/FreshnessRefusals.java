package wangang.vacancy.freshness.application;

import wangang.platform.kernel.Rejection;

final class FreshnessRefusals {

    static final Rejection NO_EMPLOYER =
            Rejection.rule("vacancy/employer-not-registered", "该账号尚未登记用人单位，请先通过 POST /api/employers 登记。");

    static final Rejection UNKNOWN = Rejection.notFound("vacancy/unknown", "没有这个岗位，或不是本单位的岗位；请检查编号是否正确。");

    private FreshnessRefusals() {}
}
