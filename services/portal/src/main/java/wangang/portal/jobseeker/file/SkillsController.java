package wangang.portal.jobseeker.file;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Skills and certificates. */
@Controller
@RequestMapping("/me/file/skills")
class SkillsController {

    private final Filing filing;

    SkillsController(Filing filing) {
        this.filing = filing;
    }

    @GetMapping
    String form(@RequestParam(defaultValue = "false") boolean guided, Model model) {
        var own = filing.own();
        if (own.isEmpty()) {
            return "redirect:" + Step.EDUCATION.address();
        }
        model.addAttribute("form", SkillsForm.of(own.get(), guided));
        return Step.SKILLS.form(model);
    }

    @PostMapping
    String save(@ModelAttribute("form") SkillsForm form, Model model, RedirectAttributes next) {
        var changed = filing.answer().orThrow().file().withSkills(form.skillLines(), form.certificateLines());
        return Step.SKILLS.sent(filing.save(changed, form.etag()), form.isGuided(), model, next);
    }
}
