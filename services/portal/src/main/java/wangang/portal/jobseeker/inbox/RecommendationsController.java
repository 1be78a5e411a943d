package wangang.portal.jobseeker.inbox;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import wangang.portal.marks.OwnMarks;
import wangang.portal.services.Services;
import wangang.portal.vacancy.Matching;

/** Open vacancies that fit the person, the best first, each with the reasons. */
@Controller
class RecommendationsController {

    private static final int SHOWN = 20;

    /** A part of the list. */
    record Page(
            List<Matching> items,
            @Nullable String nextCursor,
            @Nullable Long total) {

        /** Without the consent to it, the order is by date and nothing is scored. */
        public boolean personalised() {
            return items.stream().anyMatch(match -> match.score() != null);
        }
    }

    private final Services services;
    private final OwnMarks marks;

    RecommendationsController(Services services, OwnMarks marks) {
        this.services = services;
        this.marks = marks;
    }

    @GetMapping("/me/recommendations")
    String recommendations(
            @RequestParam(required = false) @Nullable String cursor, Authentication person, Model model) {
        var answer = services.matching()
                .get("/api/jobseekers/me/recommendations")
                .query("size", SHOWN)
                .query("cursor", cursor)
                .into(Page.class);
        var page = answer.optional().orElse(null);
        model.addAttribute("recommended", page);
        model.addAttribute("marks", marks.of(person, page == null ? Stream.of() : Matching.vacancies(page.items())));
        model.addAttribute(
                "next",
                page == null || page.nextCursor() == null ? null : "/me/recommendations?cursor=" + page.nextCursor());
        model.addAttribute("problem", answer.problem());
        model.addAttribute("away", answer.away());
        return "jobseeker/inbox/recommendations";
    }
}
