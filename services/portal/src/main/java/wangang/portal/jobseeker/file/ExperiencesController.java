package wangang.portal.jobseeker.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Posts held; rows come and go on the server, so that no script is needed. */
@Controller
@RequestMapping("/me/file/experiences")
class ExperiencesController {

    private final Filing filing;

    ExperiencesController(Filing filing) {
        this.filing = filing;
    }

    @GetMapping
    String form(@RequestParam(defaultValue = "false") boolean guided, Model model) {
        var own = filing.own();
        if (own.isEmpty()) {
            return "redirect:" + Step.EDUCATION.address();
        }
        return page(ExperiencesForm.of(own.get(), guided), model);
    }

    @PostMapping
    String save(
            ExperiencesForm form,
            @RequestParam(required = false) @Nullable String add,
            @RequestParam(required = false) @Nullable Integer remove,
            Model model,
            RedirectAttributes next) {
        if (remove != null) {
            return page(form.without(remove), model);
        }
        if (add != null) {
            var more = form.withOneMore();
            model.addAttribute("rows", more.experiences());
            model.addAttribute("form", more);
            return Step.EXPERIENCES.form(model);
        }
        model.addAttribute("form", form);
        model.addAttribute("rows", form.rows());
        var file = filing.answer().orThrow().file();
        var years = form.experienceYears() == null ? 0 : form.experienceYears();
        var changed = file.withExperiences(years, form.told());
        return Step.EXPERIENCES.sent(filing.save(changed, form.etag()), form.isGuided(), model, next);
    }

    /** At least one empty row to begin with. */
    private static String page(ExperiencesForm form, Model model) {
        var rows = form.rows();
        model.addAttribute("form", form);
        model.addAttribute("rows", rows.isEmpty() ? List.of(ExperiencesForm.Row.EMPTY) : rows);
        return Step.EXPERIENCES.form(model);
    }
}
