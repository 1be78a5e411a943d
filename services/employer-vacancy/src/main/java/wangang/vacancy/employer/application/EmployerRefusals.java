package wangang.vacancy.employer.application;

import wangang.platform.kernel.Rejection;

/** What is refused about employers, also where something else is asked of them. */
public final class EmployerRefusals {

    public static final Rejection UNKNOWN = Rejection.notFound("employer/unknown", "没有这个用人单位，请检查编号是否正确。");

    static final Rejection ALREADY_REGISTERED =
            Rejection.conflict("employer/already-registered", "该账号已登记用人单位，请改用修改接口 PUT /api/employers/{id}。");

    static final Rejection CREDIT_CODE_TAKEN =
            Rejection.conflict("employer/credit-code-taken", "该统一社会信用代码已由其他账号登记；如非本单位所为，请联系就业服务专员。");

    static final Rejection NOT_OWNER = Rejection.forbidden("employer/not-owner", "只能修改本账号登记的用人单位，请确认登录账号。");

    public static final Rejection OTHER_SUBDISTRICT =
            Rejection.forbidden("employer/other-subdistrict", "该单位不在您负责的街道（镇），请转交相应的就业服务专员。");

    static final Rejection STALE = Rejection.stale("employer/stale-version", "单位信息已被修改，请重新读取后以新的 ETag 再次提交。");

    private EmployerRefusals() {}
}
