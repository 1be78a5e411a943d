package wangang.portal.start;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import wangang.portal.marks.OwnMarks;
import wangang.portal.page.Roles;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;
import wangang.portal.services.Together;
import wangang.portal.vacancy.Hit;
import wangang.portal.vacancy.Matching;
import wangang.portal.vacancy.Results;

/** The start page: a search box, what runs, and what is new or fits. */
@Controller
class StartController {

    private static final int SHOWN = 8;

    /** A campaign as the start page shows it. */
    record Campaign(UUID campaignId, String slug, String status, Terms terms) {

        record Terms(String name, @Nullable String audience, String startsOn, String endsOn) {}
    }

    /** All campaigns that people may see. */
    record Campaigns(List<Campaign> items) {}

    /** What fits somebody. */
    record Recommended(List<Matching> items) {}

    private final Services services;
    private final Together together;
    private final OwnMarks marks;

    StartController(Services services, Together together, OwnMarks marks) {
        this.services = services;
        this.together = together;
        this.marks = marks;
    }

    @GetMapping("/")
    String start(
            @RequestParam(name = "signed-out", required = false) @Nullable String signedOut,
            @Nullable Authentication person,
            Model model) {
        boolean jobseeker = Roles.isJobseeker(person);
        var campaigns = together.begin(() ->
                services.campaign().get("/api/campaigns").query("size", SHOWN).into(Campaigns.class));
        var fitting = together.begin(() -> jobseeker
                ? services.matching()
                        .get("/api/jobseekers/me/recommendations")
                        .query("size", SHOWN)
                        .into(Recommended.class)
                : null);
        var newest = services.matching()
                .get("/api/vacancies/search")
                .query("sort", "date")
                .query("size", SHOWN)
                .into(Results.class);
        var recommended = fitting.get();
        var matches = recommended == null
                ? List.<Matching>of()
                : recommended.optional().map(Recommended::items).orElse(List.of());
        model.addAttribute("signedOut", signedOut != null);
        model.addAttribute("campaigns", running(campaigns.get()));
        model.addAttribute("fitting", matches);
        var hits = newest.optional().map(Results::items).orElse(List.<Hit>of());
        var shown = Stream.concat(Matching.vacancies(matches), hits.stream().map(Hit::vacancyId));
        model.addAttribute("newest", hits);
        model.addAttribute("marks", marks.of(person, shown));
        model.addAttribute("away", newest.away());
        model.addAttribute("noFile", jobseeker && isMissing(recommended));
        return "start/start";
    }

    private static boolean isMissing(@Nullable Answer<Recommended> answer) {
        return answer instanceof Answer.Refused<Recommended>(var problem) && problem.is("jobseeker/no-file");
    }

    private static List<Campaign> running(Answer<Campaigns> answer) {
        return answer.optional().map(Campaigns::items).orElse(List.of()).stream()
                .filter(campaign -> "OPEN".equals(campaign.status()))
                .toList();
    }
}
