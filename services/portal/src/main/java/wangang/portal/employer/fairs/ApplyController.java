package wangang.portal.employer.fairs;

import jakarta.servlet.http.HttpServletResponse;
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
import wangang.portal.fair.Fair;
import wangang.portal.services.Problem;

/** Asking for a booth, and letting vacancies take part in the campaign that the fair belongs to. */
@Controller
@RequestMapping("/employer/fairs/{id}")
class ApplyController {

    private final BoothCalls calls;

    ApplyController(BoothCalls calls) {
        this.calls = calls;
    }

    @GetMapping("/apply")
    String form(@PathVariable UUID id, Model model, RedirectAttributes after) {
        var fair = calls.fair(id);
        if (calls.at(id).filter(Booth::stands).isPresent()) {
            return "redirect:/employer/fairs/" + id;
        }
        if (!fair.takesBooths()) {
            after.addFlashAttribute("notice", "这场招聘会现在不接受展位申请。");
            return "redirect:/employer/fairs";
        }
        return page(fair, null, null, model);
    }

    @PostMapping("/apply")
    String send(
            @PathVariable UUID id,
            BoothForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        var fair = calls.fair(id);
        if (!form.isSent()) {
            return page(fair, form.changed(fair), null, model);
        }
        var problem = form.hasHalfLine() ? Refusal.halfLine() : Refusal.of(calls.ask(id, form));
        if (problem != null) {
            response.setStatus(problem.status());
            return page(fair, form, problem, model);
        }
        after.addFlashAttribute("notice", "展位申请已提交。工作人员安排后，本页会显示展区。");
        return "redirect:/employer/fairs/" + id;
    }

    /** What was typed for the booth is not sent along: the form begins anew with the vacancy's new state. */
    @PostMapping("/enrol")
    String enrol(
            @PathVariable UUID id,
            @RequestParam UUID vacancy,
            @RequestParam(required = false) @Nullable String once,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        var fair = calls.fair(id);
        var problem = Refusal.of(calls.enrol(fair.campaignId(), vacancy, once));
        if (problem != null) {
            response.setStatus(problem.status());
            return page(fair, null, problem, model);
        }
        after.addFlashAttribute("notice", "已为岗位报名活动，工作人员审核通过后即可在展位展示。");
        return "redirect:/employer/fairs/" + id + "/apply";
    }

    private String page(Fair fair, @Nullable BoothForm typed, @Nullable Problem problem, Model model) {
        var vacancies = calls.showable(fair.campaignId());
        var ready = vacancies.stream()
                .filter(Showable::ready)
                .map(Showable::vacancyId)
                .toList();
        model.addAttribute("fair", fair);
        model.addAttribute("vacancies", vacancies);
        model.addAttribute("ready", !ready.isEmpty());
        model.addAttribute("form", typed == null ? BoothForm.begin(fair, ready) : typed);
        model.addAttribute("problem", problem);
        return "employer/fairs/apply";
    }
}
