package wangang.portal.employer.vacancies;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import wangang.portal.employer.Codes;

/** Adds a major to those chosen in a form that is being filled in; without scripts it is added when the form is kept. */
@Controller
class MajorsController {

    private final Codes codes;

    MajorsController(Codes codes) {
        this.codes = codes;
    }

    @PostMapping("/employer/vacancies/majors")
    String add(TermsForm form, Model model) {
        model.addAttribute("chosen", form.majorCodes(codes));
        return "employer/vacancy-parts :: majors";
    }
}
