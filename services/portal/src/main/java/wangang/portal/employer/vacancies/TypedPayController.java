package wangang.portal.employer.vacancies;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/** Tells beside the pay that is being typed what comparable vacancies pay; without scripts it comes with the form. */
@Controller
class TypedPayController {

    private final TypedPay pay;

    TypedPayController(TypedPay pay) {
        this.pay = pay;
    }

    @PostMapping("/employer/vacancies/pay-guidance")
    String compare(TermsForm form, Model model) {
        model.addAttribute("compared", pay.of(form));
        return "guidance/parts :: beside";
    }
}
