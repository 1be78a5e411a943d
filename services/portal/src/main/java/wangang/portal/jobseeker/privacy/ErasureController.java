package wangang.portal.jobseeker.privacy;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;

/** Erases everything kept of the person; only after the words were typed, so that no slip does it. */
@Controller
@RequestMapping("/me/privacy/erasure")
class ErasureController {

    static final String WORDS = "删除我的档案";

    private final Services services;

    ErasureController(Services services) {
        this.services = services;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("words", WORDS);
        return "jobseeker/privacy/erasure";
    }

    @PostMapping
    String erase(@RequestParam(defaultValue = "") String confirmation, Model model, RedirectAttributes next) {
        if (!WORDS.equals(confirmation.strip())) {
            model.addAttribute("typed", confirmation);
            return form(model);
        }
        var answer = services.jobseekerProfile().delete(OwnRecord.PATH).done();
        if (answer instanceof Answer.Given) {
            next.addFlashAttribute("notice", "档案和个人信息已删除。");
            return "redirect:/me";
        }
        model.addAttribute("typed", confirmation);
        model.addAttribute("problem", answer.problem());
        model.addAttribute("away", answer.away());
        return form(model);
    }
}
