package wangang.portal.employer;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.services.Answer;
import wangang.portal.services.Call;
import wangang.portal.services.Services;

/** Registering the account's employer, and changing what is known of it. */
@Controller
class ProfileController {

    private final Services services;
    private final Codes codes;

    ProfileController(Services services, Codes codes) {
        this.services = services;
        this.codes = codes;
    }

    @GetMapping("/employer/profile")
    String profile(Model model) {
        var answer = own();
        var employer = answer.unless(OwnEmployer.UNREGISTERED);
        model.addAttribute("employer", employer.orElse(null));
        model.addAttribute(
                "form", employer.map(one -> EmployerForm.of(one, codes)).orElse(EmployerForm.EMPTY));
        model.addAttribute("etag", answer instanceof Answer.Given<OwnEmployer>(var body, var etag) ? etag : null);
        return "employer/profile";
    }

    @PostMapping("/employer/profile")
    Object save(
            EmployerForm form,
            @RequestParam(required = false) @Nullable String etag,
            @RequestParam(required = false) @Nullable String once,
            RedirectAttributes afterwards) {
        var employer = own().unless(OwnEmployer.UNREGISTERED).orElse(null);
        Call call = employer == null
                ? services.employerVacancy().post("/api/employers").once(once)
                : services.employerVacancy()
                        .put("/api/employers/{id}", employer.employerId())
                        .ifMatch(etag);
        var answer = call.body(form.body(codes)).into(OwnEmployer.class);
        if (answer instanceof Answer.Refused<OwnEmployer>(var problem)) {
            var again = new ModelAndView("employer/profile", HttpStatusCode.valueOf(problem.status()));
            again.addObject("employer", employer);
            again.addObject("form", form);
            again.addObject("etag", etag);
            again.addObject("problem", PlainSentences.of(problem));
            return again;
        }
        var saved = answer.orThrow();
        afterwards.addFlashAttribute("notice", saved.verified() ? "单位信息已保存。" : "单位信息已提交。街道工作人员核验通过后即可发布岗位，现在可以先写好草稿。");
        return "redirect:/employer";
    }

    private Answer<OwnEmployer> own() {
        return services.employerVacancy().get("/api/employers/me").into(OwnEmployer.class);
    }
}
