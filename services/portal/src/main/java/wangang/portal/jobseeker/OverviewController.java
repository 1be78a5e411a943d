package wangang.portal.jobseeker;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import wangang.portal.jobseeker.applications.Applications;
import wangang.portal.jobseeker.file.FileState;
import wangang.portal.services.Services;
import wangang.portal.services.Together;

/** Where a person stands: file, what came in, applications, interviews, consents. */
@Controller
class OverviewController {

    private static final int SHOWN = 3;

    /** So many of the newest recommendations are looked at for unread ones. */
    private static final int INBOX = 20;

    private static final int INTERVIEWS = 50;

    private final Services services;
    private final FileState files;
    private final Applications applications;
    private final Together together;
    private final Clock clock;

    OverviewController(Services services, FileState files, Applications applications, Together together, Clock clock) {
        this.services = services;
        this.files = files;
        this.applications = applications;
        this.together = together;
        this.clock = clock;
    }

    @GetMapping("/me")
    String overview(Model model) {
        var inbox = together.begin(() -> services.matching()
                .get("/api/jobseekers/me/inbox")
                .query("size", INBOX)
                .into(Overview.Inbox.class));
        var mine = together.begin(() -> applications.page(SHOWN, null).map(applications::named));
        var interviews = together.begin(() -> services.campaign()
                .get("/api/interviews/mine")
                .query("size", INTERVIEWS)
                .into(Overview.Interviews.class));
        var consents = together.begin(() ->
                services.jobseekerProfile().get("/api/jobseekers/me/consents").into(Overview.Consents.class));
        model.addAttribute("state", files.state().orElse(null));
        model.addAttribute(
                "unread", inbox.get().optional().map(Overview.Inbox::unread).orElse(List.of()));
        model.addAttribute("inboxAway", inbox.get().away());
        model.addAttribute("mine", mine.get().optional().orElse(null));
        model.addAttribute("applicationsAway", mine.get().away());
        model.addAttribute(
                "interviews",
                interviews
                        .get()
                        .optional()
                        .map(all -> all.after(clock.instant()))
                        .orElse(List.of()));
        model.addAttribute("interviewsAway", interviews.get().away());
        model.addAttribute("consents", consents.get().optional().orElse(null));
        return "jobseeker/overview";
    }
}
