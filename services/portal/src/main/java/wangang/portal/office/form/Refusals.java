package wangang.portal.office.form;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import wangang.portal.services.Answer;
import wangang.portal.services.Problem;

/** A change that was not made shows its form again, with what was typed and why. */
public final class Refusals {

    private Refusals() {}

    /** Whether nothing was changed; then the page is told why, also when the service is away. */
    public static boolean refused(Answer<?> answer, Model model, HttpServletResponse response) {
        var problem = problemOf(answer);
        if (problem == null) {
            return false;
        }
        model.addAttribute("problem", problem);
        response.setStatus(problem.status());
        return true;
    }

    private static @org.jspecify.annotations.Nullable Problem problemOf(Answer<?> answer) {
        return answer.away() ? new Problem(503, null, null, "服务暂时连接不上，内容没有保存。请过几秒再提交一次。", null) : answer.problem();
    }
}
