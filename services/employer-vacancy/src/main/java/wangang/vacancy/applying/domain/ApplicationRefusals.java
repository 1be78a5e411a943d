package wangang.vacancy.applying.domain;

import java.util.stream.Collectors;
import wangang.platform.kernel.Rejection;

/** What the outcome chain does not allow. */
final class ApplicationRefusals {

    static final Rejection ONLY_THE_PERSON_WITHDRAWS =
            Rejection.forbidden("application/only-the-person-withdraws", "只有求职者本人可以撤回投递；如不再考虑，请改为 REJECTED。");

    private ApplicationRefusals() {}

    static Rejection stepNotPossible(ApplicationStatus from) {
        var next = from.next().stream().sorted().map(Enum::name).collect(Collectors.joining("、"));
        return Rejection.rule(
                "application/step-not-possible",
                "status",
                next.isEmpty() ? "该投递已有结果（" + from + "），不能再变更。" : "当前状态 " + from + " 之后只能是：" + next + "。");
    }
}
