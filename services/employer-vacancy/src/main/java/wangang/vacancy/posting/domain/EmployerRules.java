package wangang.vacancy.posting.domain;

import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Rejection;

final class EmployerRules {

    private EmployerRules() {}

    static @Nullable Rejection employerMustBeVerified(PublicationCase vacancy) {
        return switch (vacancy.employer()) {
            case VERIFIED -> null;
            case PENDING -> Rejection.rule("vacancy/employer-not-verified", "用人单位尚未通过核验，暂不能发布岗位；可先保存草稿，待就业服务专员核验后发布。");
            case REFUSED -> Rejection.rule("vacancy/employer-not-verified", "用人单位核验未通过，不能发布岗位；请按核验意见修改单位信息后重新提交核验。");
            case SUSPENDED -> Rejection.rule("vacancy/employer-suspended", "用人单位已被暂停，不能发布岗位；请联系就业服务专员了解原因。");
        };
    }
}
