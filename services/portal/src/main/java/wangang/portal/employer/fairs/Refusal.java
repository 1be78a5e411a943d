package wangang.portal.employer.fairs;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wangang.portal.employer.PlainSentences;
import wangang.portal.page.Refusals;
import wangang.portal.services.Answer;
import wangang.portal.services.Problem;

/** Why nothing was changed, in the words of the pages: some of the service's sentences are for programs. */
final class Refusal {

    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("booth/stale-version", "展位刚刚有变动，操作没有完成。下面是最新情况，请核对后再操作。"),
            Map.entry("booth/timetable-published", "面试时间表已经公布，展位不能再撤回。确实不能参加的，请在“临时变动”中登记离场，已约好的求职者会收到通知。"),
            Map.entry("booth/vacancies-missing", "请至少勾选一个要展示的岗位，最多 20 个。"),
            Map.entry("booth/already-asked", "本单位已申请这场招聘会的展位。要更改，请先在展位页撤回，再重新申请。"),
            Map.entry("booth/vacancy-not-in-campaign", "有岗位没有通过活动报名，或已不在招聘。请去掉勾选，或先为它报名活动。"),
            Map.entry("ranking/stale-version", "有人刚刚改过排序，您的改动没有保存。下面是最新的排序，请核对后再改。"),
            Map.entry("ranking/timetable-published", "面试时间表已经公布，排序不能再改。求职者到场签到后，可以当场加面。"),
            Map.entry("interview/stale-version", "这场面试刚刚有变动，结果没有保存。下面是最新情况，请核对后再填。"),
            Map.entry("change/interviewer-unknown", "请选择哪一位面试官离开。"),
            Map.entry("change/not-published", "面试时间表还没有公布，不需要登记变动；可以撤回展位后重新申请。"),
            Map.entry("change/not-yours", "您只能登记本单位的面试官或展位离开。其他变动请联系现场工作人员。"),
            Map.entry("change/already-there", "此人与本展位已有面试，不能再加。"),
            Map.entry("change/no-booth-agreed", "此人没有选择本展位，不能当场加面。"));

    private Refusal() {}

    /** Null when it was done. */
    static @Nullable Problem of(Answer<?> answer) {
        var problem = answer.refusal(Refusals.NOT_KEPT);
        return problem == null ? null : plain(problem);
    }

    /** A time was typed only by half; the service would not know which. */
    static Problem halfLine() {
        var sentence = "每段时间请同时填写开始和结束；不在场的，请把两格都清空。";
        return new Problem(
                422,
                "booth/hours-half",
                null,
                sentence,
                List.of(new Problem.FieldError("interviewers", null, sentence)));
    }

    private static Problem plain(Problem problem) {
        var errors = problem.errors() == null
                ? null
                : problem.errors().stream()
                        .map(one -> new Problem.FieldError(one.field(), one.code(), said(one.code(), one.detail())))
                        .toList();
        return new Problem(
                problem.status(), problem.code(), problem.title(), said(problem.code(), problem.detail()), errors);
    }

    private static @Nullable String said(@Nullable String code, @Nullable String detail) {
        var own = SENTENCES.get(Objects.requireNonNullElse(code, ""));
        return own == null ? PlainSentences.sentence(code, detail) : own;
    }
}
