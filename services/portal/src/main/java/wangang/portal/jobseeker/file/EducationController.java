package wangang.portal.jobseeker.file;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.reference.Choices;
import wangang.portal.reference.ReferenceTables;

/** School, major, degree, year: the part that makes a file. */
@Controller
@RequestMapping("/me/file/education")
class EducationController {

    private final Filing filing;
    private final ReferenceTables tables;
    private final Choices choices;

    EducationController(Filing filing, ReferenceTables tables, Choices choices) {
        this.filing = filing;
        this.tables = tables;
        this.choices = choices;
    }

    @GetMapping
    String form(@RequestParam(defaultValue = "false") boolean guided, Model model) {
        var own = filing.own();
        model.addAttribute(
                "form",
                EducationForm.of(
                        own.map(Filing.Own::file).orElse(PersonFile.NONE),
                        own.map(Filing.Own::etag).orElse(null),
                        tables.majors(),
                        guided || own.isEmpty()));
        return Step.EDUCATION.form(model);
    }

    @PostMapping
    String save(@ModelAttribute("form") EducationForm form, Model model, RedirectAttributes next) {
        var major = Meant.in(tables.majors(), choices, "majors", form.major(), form.majorCode(), form.majorChoice());
        model.addAttribute("major", major);
        if (!major.clear()) {
            return Step.EDUCATION.form(model);
        }
        var changed = filing.own().map(Filing.Own::file).orElse(PersonFile.NONE).with(form.education(major.code()));
        return Step.EDUCATION.sent(filing.save(changed, form.etag()), form.isGuided(), model, next);
    }
}
