package wangang.portal.page;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import wangang.portal.services.Answer;

/** A change that was not made shows its form again, with what was typed and why. */
public final class Refusals {

    /** Where a service that should have kept something is away. */
    public static final String NOT_KEPT = "服务暂时连接不上，内容没有保存。请过几秒再提交一次。";

    private Refusals() {}

    /** Whether nothing was changed; then the page is told why, also when the service is away. */
    public static boolean refused(Answer<?> answer, Model model, HttpServletResponse response) {
        var problem = answer.refusal(NOT_KEPT);
        if (problem == null) {
            return false;
        }
        model.addAttribute("problem", problem);
        response.setStatus(problem.status());
        return true;
    }
}
