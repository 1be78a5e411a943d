package wangang.portal.jobseeker.saved;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import wangang.portal.marks.Marks;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;

/** What the person has saved, the newest first, and what is hidden, to be taken back. */
@Controller
class SavedController {

    private static final int SHOWN = 20;

    private final Services services;

    SavedController(Services services) {
        this.services = services;
    }

    /** @param kind hidden, or anything else for what is saved */
    @GetMapping("/me/saved")
    String saved(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        boolean hidden = "hidden".equals(kind);
        var answer = services.matching()
                .get("/api/marks")
                .query("kind", hidden ? Marks.HIDDEN : Marks.SAVED)
                .query("size", SHOWN)
                .query("cursor", cursor)
                .into(Saved.Page.class);
        if (answer instanceof Answer.Given<Saved.Page>(var page, var etag)) {
            model.addAttribute("saved", page);
            model.addAttribute("marks", page.marks());
            model.addAttribute("next", next(hidden, page.nextCursor()));
        }
        model.addAttribute("hidden", hidden);
        model.addAttribute("problem", answer.problem());
        model.addAttribute("away", answer.away());
        return "jobseeker/saved/saved";
    }

    /** The address of the following page; null on the last. */
    static @Nullable String next(boolean hidden, @Nullable String cursor) {
        return cursor == null ? null : "/me/saved?" + (hidden ? "kind=hidden&" : "") + "cursor=" + cursor;
    }
}
