package wangang.portal.jobseeker.interviews;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;
import wangang.portal.services.Together;

/** Interviews to come with time and place, what was told of changes, and what came of those before. */
@Controller
class InterviewController {

    private static final int AHEAD = 100;
    private static final int SHOWN = 20;

    /** What was told of a change. */
    record Notice(
            @Nullable UUID fairId,
            String sentence,
            @Nullable Instant at) {}

    /** The newest notices. */
    record Notices(List<Notice> items) {}

    private final Services services;
    private final Together together;
    private final Clock clock;

    InterviewController(Services services, Together together, Clock clock) {
        this.services = services;
        this.together = together;
        this.clock = clock;
    }

    @GetMapping("/me/interviews")
    String interviews(@RequestParam(required = false) @Nullable String cursor, Model model) {
        var scheduled = together.begin(() -> services.campaign()
                .get("/api/interviews/mine")
                .query("size", AHEAD)
                .into(Interview.Page.class));
        var notices = together.begin(() -> services.campaign()
                .get("/api/interviews/mine/notices")
                .query("size", SHOWN)
                .into(Notices.class));
        var kept = services.jobseekerProfile()
                .get("/api/jobseekers/me/interviews")
                .query("size", SHOWN)
                .query("cursor", cursor)
                .into(Interview.Page.class);
        var past = kept.optional();
        var fromFair = scheduled.get();
        var ahead = ahead(fromFair, past.map(Interview.Page::items).orElse(List.of()));
        var shown = new HashSet<UUID>(ahead.stream().map(Interview::interviewId).toList());
        model.addAttribute("ahead", ahead);
        model.addAttribute("first", cursor == null);
        model.addAttribute("away", fromFair.away());
        model.addAttribute(
                "notices", notices.get().optional().map(Notices::items).orElse(List.of()));
        model.addAttribute(
                "past",
                past.map(page -> page.items().stream()
                                .filter(one -> !shown.contains(one.interviewId()))
                                .toList())
                        .orElse(List.of()));
        model.addAttribute("pastAway", kept.away());
        model.addAttribute(
                "next",
                past.map(Interview.Page::nextCursor)
                        .map(one -> "/me/interviews?cursor=" + one)
                        .orElse(null));
        return "jobseeker/interviews/interviews";
    }

    /** As the fair tells it; where the fair's service is away, as the file keeps it. */
    private List<Interview> ahead(Answer<Interview.Page> fromFair, List<Interview> kept) {
        var now = clock.instant();
        return fromFair.optional().map(Interview.Page::items).orElse(kept).stream()
                .filter(one -> one.ahead(now))
                .sorted(Comparator.comparing(Interview::begins, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
