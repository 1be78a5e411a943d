package wangang.vacancy.policy.domain;

import wangang.platform.kernel.Rejection;

/** What is refused about policies that are there. */
public final class PolicyRefusals {

    public static final Rejection UNKNOWN = Rejection.notFound("policy/unknown", "没有这项政策，请检查编号是否正确。");

    public static final Rejection STALE =
            Rejection.stale("policy/stale-version", "政策已被其他专员修改，您看到的不是最新内容；请重新读取，核对后以新的 ETag 再次提交。");

    public static final Rejection WHOLE_DISTRICT_ONLY =
            Rejection.forbidden("policy/whole-district-only", "政策面向全区，只有负责全区的就业服务专员可以录入、修改和撤下；请转交区级专员。");

    static final Rejection WITHDRAWN = Rejection.rule("policy/withdrawn", "政策已撤下，不能再修改；如仍要执行，请重新录入一项。");

    private PolicyRefusals() {}
}
