package wangang.portal.jobseeker.privacy;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;

/** The lists of what is held about a person, page by page. */
@Controller
@RequestMapping("/me/privacy")
class RecordListController {

    private static final int SHOWN = 20;

    private final Services services;

    RecordListController(Services services) {
        this.services = services;
    }

    @GetMapping("/disclosures")
    String disclosures(@RequestParam(required = false) @Nullable String cursor, Model model) {
        var page = page("/disclosures", cursor, OwnRecord.Disclosures.class).orThrow();
        model.addAttribute("disclosures", page);
        model.addAttribute("next", next("disclosures", page.nextCursor()));
        return "jobseeker/privacy/disclosures";
    }

    @GetMapping("/accesses")
    String accesses(@RequestParam(required = false) @Nullable String cursor, Model model) {
        var page = page("/access-log", cursor, OwnRecord.Accesses.class).orThrow();
        model.addAttribute("accesses", page);
        model.addAttribute("next", next("accesses", page.nextCursor()));
        return "jobseeker/privacy/accesses";
    }

    @GetMapping("/consents")
    String history(@RequestParam(required = false) @Nullable String cursor, Model model) {
        var page = page("/consents/history", cursor, Consents.History.class).orThrow();
        model.addAttribute("history", page);
        model.addAttribute("next", next("consents", page.nextCursor()));
        return "jobseeker/privacy/history";
    }

    /** Only the export tells it. */
    @GetMapping("/counted")
    String counted(Model model) {
        var export = services.jobseekerProfile()
                .get(OwnRecord.PATH + "/export")
                .into(OwnRecord.Export.class)
                .orThrow();
        model.addAttribute("counted", export);
        return "jobseeker/privacy/counted";
    }

    private <T> Answer<T> page(String list, @Nullable String cursor, Class<T> type) {
        return services.jobseekerProfile()
                .get(OwnRecord.PATH + list)
                .query("size", SHOWN)
                .query("cursor", cursor)
                .into(type);
    }

    private static @Nullable String next(String list, @Nullable String cursor) {
        return cursor == null ? null : "/me/privacy/" + list + "?cursor=" + cursor;
    }
}
