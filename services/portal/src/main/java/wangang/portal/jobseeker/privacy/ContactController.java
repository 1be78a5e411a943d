package wangang.portal.jobseeker.privacy;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;

/** How the person can be reached; each part may be left out. */
@Controller
@RequestMapping("/me/contact")
class ContactController {

    private static final String PATH = OwnRecord.PATH + "/contact";

    private final Services services;

    ContactController(Services services) {
        this.services = services;
    }

    @GetMapping
    String form(Model model) {
        var answer = services.jobseekerProfile().get(PATH).into(OwnRecord.Contact.class);
        var contact = answer.unless(OwnRecord.NOT_FILED);
        if (contact.isEmpty()) {
            return OwnRecord.NO_FILE_YET;
        }
        model.addAttribute("contact", contact.get());
        model.addAttribute("etag", answer instanceof Answer.Given<OwnRecord.Contact>(var body, var etag) ? etag : null);
        return "jobseeker/privacy/contact";
    }

    @PostMapping
    String save(
            @ModelAttribute("contact") OwnRecord.Contact typed,
            @RequestParam(required = false) @Nullable String etag,
            Model model,
            RedirectAttributes next) {
        var told = new OwnRecord.Contact(orNull(typed.name()), orNull(typed.phone()), orNull(typed.email()));
        var answer =
                services.jobseekerProfile().put(PATH).ifMatch(etag).body(told).into(OwnRecord.Contact.class);
        if (answer instanceof Answer.Given) {
            next.addFlashAttribute("notice", "联系方式已保存。");
            return "redirect:/me/privacy";
        }
        model.addAttribute("etag", etag);
        model.addAttribute("problem", answer.problem());
        model.addAttribute("away", answer.away());
        return "jobseeker/privacy/contact";
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
