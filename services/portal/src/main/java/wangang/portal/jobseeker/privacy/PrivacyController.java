package wangang.portal.jobseeker.privacy;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;
import wangang.portal.services.Together;

/** Everything held about a person at a glance, each part with its own page, and who may see it. */
@Controller
@RequestMapping("/me/privacy")
class PrivacyController {

    private static final int SHOWN = 5;

    private final Services services;
    private final Together together;

    PrivacyController(Services services, Together together) {
        this.services = services;
        this.together = together;
    }

    @GetMapping
    String privacy(Model model) {
        var disclosures = together.begin(() -> services.jobseekerProfile()
                .get(OwnRecord.PATH + "/disclosures")
                .query("size", SHOWN)
                .into(OwnRecord.Disclosures.class));
        var accesses = together.begin(() -> services.jobseekerProfile()
                .get(OwnRecord.PATH + "/access-log")
                .query("size", SHOWN)
                .into(OwnRecord.Accesses.class));
        var consents = together.begin(() ->
                services.jobseekerProfile().get(OwnRecord.PATH + "/consents").into(Consents.class));
        var contact = services.jobseekerProfile()
                .get(OwnRecord.PATH + "/contact")
                .into(OwnRecord.Contact.class)
                .unless(OwnRecord.NOT_FILED);
        model.addAttribute("contact", contact.orElse(null));
        model.addAttribute("disclosures", disclosures.get().optional().orElse(null));
        model.addAttribute("accesses", accesses.get().optional().orElse(null));
        model.addAttribute("consents", consents.get().optional().orElse(null));
        return "jobseeker/privacy/privacy";
    }

    @PostMapping("/disclosures/{employer}/closing")
    String close(@PathVariable UUID employer, RedirectAttributes next) {
        var answer = services.jobseekerProfile()
                .delete(OwnRecord.PATH + "/disclosures/{employer}", employer)
                .done();
        switch (answer) {
            case Answer.Given<String> given -> next.addFlashAttribute("notice", "已关闭，该单位不能再查看您的档案。");
            case Answer.Refused<String>(var problem) ->
                next.addFlashAttribute("mishap", String.join(" ", problem.sentences()));
            case Answer.Away<String> away -> next.addFlashAttribute("mishap", "没有关闭：档案服务暂时连接不上，请过几秒再试。");
        }
        return "redirect:/me/privacy/disclosures";
    }
}
