package wangang.portal.marks;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;
import wangang.portal.session.LocalPath;

/** The buttons that save and hide a vacancy, wherever it is shown: in place where a script asks, else back to the page. */
@Controller
class MarkController {

    private static final String PATH = "/api/marks/{vacancyId}";
    private static final String NONE = "NONE";

    private final Services services;

    MarkController(Services services) {
        this.services = services;
    }

    /**
     * @param kind SAVED, HIDDEN, or NONE to take either back
     * @param was the mark before
     * @param back the page with the button
     */
    @PostMapping("/me/marks/{vacancyId}")
    String mark(
            @PathVariable UUID vacancyId,
            @RequestParam String kind,
            @RequestParam(required = false) @Nullable String was,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable String back,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            Model model,
            RedirectAttributes next) {
        var answer = NONE.equals(kind)
                ? services.matching().delete(PATH, vacancyId).done()
                : services.matching()
                        .put(PATH, vacancyId)
                        .body(Map.of("kind", kind))
                        .done();
        var refused = refused(answer);
        if (part != null) {
            model.addAttribute("vacancyId", vacancyId);
            model.addAttribute("title", title);
            model.addAttribute("mark", refused.isEmpty() ? kind : was);
            model.addAttribute("back", LocalPath.of(back));
            model.addAttribute("refused", refused);
            model.addAttribute(
                    "noFile", answer.problem() != null && answer.problem().is("jobseeker/no-file"));
            return "marks/parts :: pressed";
        }
        if (!refused.isEmpty()) {
            next.addFlashAttribute("unmarked", String.join(" ", refused));
        } else if (Marks.HIDDEN.equals(kind)) {
            next.addFlashAttribute("hiddenVacancy", vacancyId);
        } else {
            next.addFlashAttribute("notice", Marks.SAVED.equals(kind) ? "已收藏，可在“我的”下的“收藏”里找到。" : "已撤销，这个岗位不再带有标记。");
        }
        return "redirect:" + LocalPath.of(back);
    }

    /** Nothing where it is done. */
    static List<String> refused(Answer<?> answer) {
        return switch (answer) {
            case Answer.Given<?> given -> List.of();
            case Answer.Refused<?>(var problem) -> problem.sentences();
            case Answer.Away<?> away -> List.of("没有完成：匹配服务暂时连接不上，请过几秒再试。");
        };
    }
}
