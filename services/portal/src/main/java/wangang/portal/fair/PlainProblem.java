package wangang.portal.fair;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wangang.portal.services.Problem;

/** Refusals whose sentences are for programs, in the words of the form. */
final class PlainProblem {

    private static final Map<String, String> SENTENCES = Map.of(
            "registration/consent-missing", "选了展位，就需要单独同意把报名信息提供给这些单位：请勾选“同意”，或清空志愿。",
            "registration/booth-unknown", "有展位已经退出招聘会，已从您的志愿中去掉；请核对后再提交。",
            "registration/stale-version", "报名刚刚有变动（可能在另一部手机上改过，或已从候补递补），您看到的不是最新内容。请重新打开本页，核对后再改。",
            "registration/hours-outside-sessions", "每段到场时间都要在场次之内，并且结束晚于开始；请改正时间，或去掉勾选。",
            "registration/already-registered", "您已报名这场招聘会，不需要再报；可以在“我的招聘会”里修改。");

    private PlainProblem() {}

    static @Nullable Problem of(@Nullable Problem problem) {
        if (problem == null) {
            return null;
        }
        var errors = problem.errors() == null
                ? null
                : problem.errors().stream().map(PlainProblem::of).toList();
        return new Problem(
                problem.status(), problem.code(), problem.title(), said(problem.code(), problem.detail()), errors);
    }

    /** Nothing was ticked; the service would take that for all the time. */
    static Problem noHours() {
        var sentence = "请至少勾选一段到场时间；都不能到场的，不需要报名。";
        return new Problem(
                422,
                "registration/hours-missing",
                "请检查填写的内容",
                sentence,
                List.of(new Problem.FieldError("hours", "registration/hours-missing", sentence)));
    }

    private static Problem.FieldError of(Problem.FieldError error) {
        return new Problem.FieldError(error.field(), error.code(), said(error.code(), error.detail()));
    }

    private static @Nullable String said(@Nullable String code, @Nullable String detail) {
        return code == null ? detail : SENTENCES.getOrDefault(code, detail == null ? "" : detail);
    }
}
