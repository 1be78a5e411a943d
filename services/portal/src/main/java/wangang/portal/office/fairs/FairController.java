package wangang.portal.office.fairs;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
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
import wangang.portal.page.Refusals;
import wangang.portal.services.Services;
import wangang.portal.services.Together;

/** One fair: what it is, what must be in place, and its next step. */
@Controller
@RequestMapping("/office/fairs/{id}")
class FairController {

    private final Services services;
    private final ReadingFairs fairs;
    private final Together together;

    FairController(Services services, ReadingFairs fairs, Together together) {
        this.services = services;
        this.fairs = fairs;
        this.together = together;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        var attendance = together.begin(
                () -> services.campaign().get("/api/fairs/{id}/attendance", id).into(Attendance.class));
        model.addAttribute("fair", fairs.one(id));
        model.addAttribute("checks", Fair.CHECKS);
        model.addAttribute("attendance", attendance.get().optional().orElse(null));
        return "office/fairs/fair";
    }

    @PostMapping("/checks")
    String tick(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<String> checks,
            @RequestParam String etag,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var ticked = services.campaign()
                .put("/api/fairs/{id}/checks", id)
                .body(Map.of("checks", checks == null ? List.of() : checks))
                .ifMatch(etag)
                .into(Fair.class);
        if (Refusals.refused(ticked, model, response)) {
            return show(id, model);
        }
        redirect.addFlashAttribute("notice", "核对情况已保存。");
        return "redirect:/office/fairs/{id}";
    }

    @PostMapping("/steps")
    String step(
            @PathVariable UUID id,
            @RequestParam String step,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam String etag,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = new LinkedHashMap<String, String>();
        form.put("step", step);
        if (reason != null && !reason.isBlank()) {
            form.put("reason", reason.strip());
        }
        var taken = services.campaign()
                .post("/api/fairs/{id}/steps", id)
                .body(form)
                .ifMatch(etag)
                .into(Fair.class);
        if (Refusals.refused(taken, model, response)) {
            model.addAttribute("reason", reason);
            return show(id, model);
        }
        redirect.addFlashAttribute("notice", done(step));
        return "redirect:/office/fairs/{id}";
    }

    private static String done(String step) {
        return switch (step) {
            case "OPEN_REGISTRATION" -> "已公布。单位可以申请展位，求职者可以报名。";
            case "CLOSE_REGISTRATION" -> "报名已截止。接下来安排余下的展位，再排面试时间表。";
            case "START" -> "招聘会已开始，可以在“现场”登记入场。";
            case "FINISH" -> "招聘会已结束。";
            default -> "招聘会已取消，报名的人和单位都会得到通知。";
        };
    }
}
