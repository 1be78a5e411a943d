package wangang.portal.jobseeker.inbox;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;

/** What was recommended to the person, newest first; the first page fills live. */
@Controller
class InboxController {

    private static final int SHOWN = 20;

    private final Services services;

    InboxController(Services services) {
        this.services = services;
    }

    @GetMapping("/me/inbox")
    String inbox(@RequestParam(required = false) @Nullable String cursor, CsrfToken csrf, Model model) {
        var answer = services.matching()
                .get("/api/jobseekers/me/inbox")
                .query("size", SHOWN)
                .query("cursor", cursor)
                .into(InboxItem.Page.class);
        if (answer instanceof Answer.Given<InboxItem.Page>(var page, var etag)) {
            model.addAttribute("inbox", page);
            model.addAttribute("live", cursor == null);
            model.addAttribute("next", page.nextCursor() == null ? null : "/me/inbox?cursor=" + page.nextCursor());
        }
        model.addAttribute("csrf", csrf.getToken());
        model.addAttribute("problem", answer.problem());
        model.addAttribute("away", answer.away());
        return "jobseeker/inbox/inbox";
    }

    /** In place where a script asks for it. */
    @PostMapping("/me/inbox/{seq}/read")
    String read(
            @PathVariable long seq,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            RedirectAttributes next) {
        var answer = services.matching()
                .post("/api/jobseekers/me/inbox/{seq}/read", seq)
                .done();
        if (part != null) {
            answer.orThrow();
            return "jobseeker/inbox/item :: read";
        }
        if (!(answer instanceof Answer.Given)) {
            next.addFlashAttribute("mishap", "没有标为已读，请过几秒再试。");
        }
        return "redirect:/me/inbox";
    }
}
