package wangang.portal.jobseeker.inbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;

/** Saved searches: what they newly find goes to the inbox. */
@Controller
@RequestMapping("/me/alerts")
class AlertController {

    private static final String PATH = "/api/jobseekers/me/alerts";

    /** Before the names of the conditions in the form. */
    private static final String CONDITION = "query.";

    private final Services services;

    AlertController(Services services) {
        this.services = services;
    }

    @GetMapping
    String list(Model model) {
        var answer = services.matching().get(PATH).into(SavedSearch.All.class);
        model.addAttribute("alerts", answer.optional().orElse(null));
        model.addAttribute("problem", answer.problem());
        model.addAttribute("away", answer.away());
        return "jobseeker/inbox/alerts";
    }

    @PostMapping
    String save(
            @RequestParam String name,
            @RequestParam(required = false) @Nullable String once,
            @RequestParam Map<String, String> all,
            RedirectAttributes next) {
        var conditions = new LinkedHashMap<String, String>();
        all.forEach((key, value) -> {
            if (key.startsWith(CONDITION) && !value.isBlank()) {
                conditions.put(key.substring(CONDITION.length()), value);
            }
        });
        var answer = services.matching()
                .post(PATH)
                .once(once)
                .body(Map.of("name", name.strip(), "query", conditions))
                .into(SavedSearch.class);
        told(answer, "已订阅，有新岗位会出现在“新推荐”里。", next);
        return "redirect:/me/alerts";
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable UUID id, RedirectAttributes next) {
        told(services.matching().delete(PATH + "/{id}", id).done(), "已取消订阅。", next);
        return "redirect:/me/alerts";
    }

    private static void told(Answer<?> answer, String done, RedirectAttributes next) {
        switch (answer) {
            case Answer.Given<?> given -> next.addFlashAttribute("notice", done);
            case Answer.Refused<?>(var problem) ->
                next.addFlashAttribute("mishap", String.join(" ", problem.sentences()));
            case Answer.Away<?> away -> next.addFlashAttribute("mishap", "没有完成：匹配服务暂时连接不上，请过几秒再试。");
        }
    }
}
