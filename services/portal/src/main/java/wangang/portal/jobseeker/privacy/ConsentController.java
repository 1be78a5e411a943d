package wangang.portal.jobseeker.privacy;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;

/** A switch for each purpose; withdrawing is as easy as giving. */
@Controller
@RequestMapping("/me/consents")
class ConsentController {

    private static final String PATH = "/api/jobseekers/me/consents";

    private final Services services;

    ConsentController(Services services) {
        this.services = services;
    }

    @GetMapping
    String consents(@RequestParam(defaultValue = "false") boolean guided, Model model) {
        var answer = services.jobseekerProfile().get(PATH).into(Consents.class);
        var consents = answer.unless(OwnRecord.NOT_FILED);
        if (consents.isEmpty()) {
            return OwnRecord.NO_FILE_YET;
        }
        model.addAttribute("consents", consents.get().consents());
        model.addAttribute("guided", guided);
        return "jobseeker/privacy/consents";
    }

    @PostMapping("/{purpose}")
    String decide(
            @PathVariable String purpose,
            @RequestParam boolean granted,
            @RequestParam(defaultValue = "false") boolean guided,
            RedirectAttributes next) {
        var answer = services.jobseekerProfile()
                .put(PATH + "/{purpose}", purpose)
                .body(Map.of("granted", granted, "textVersion", PrivacyWords.TEXT_VERSION))
                .into(Consents.Consent.class);
        switch (answer) {
            case Answer.Given<Consents.Consent>(var kept, var etag) ->
                next.addFlashAttribute("notice", (granted ? "已同意：" : "已撤回：") + kept.label() + "。");
            case Answer.Refused<Consents.Consent>(var problem) ->
                next.addFlashAttribute("mishap", String.join(" ", problem.sentences()));
            case Answer.Away<Consents.Consent> away -> next.addFlashAttribute("mishap", "没有保存：档案服务暂时连接不上，请过几秒再试。");
        }
        return "redirect:/me/consents" + (guided ? "?guided=true" : "") + "#" + purpose;
    }
}
