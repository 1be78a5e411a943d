package wangang.portal.vacancy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import wangang.portal.marks.OwnMarks;
import wangang.portal.page.PortalSettings;
import wangang.portal.page.Roles;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;
import wangang.portal.services.Together;

/** The page of one vacancy. */
@Controller
class VacancyController {

    private static final int SIMILAR = 4;

    private final Services services;
    private final Together together;
    private final PortalSettings portal;
    private final JobPostings postings;
    private final OwnMarks marks;

    VacancyController(
            Services services, Together together, PortalSettings portal, JobPostings postings, OwnMarks marks) {
        this.services = services;
        this.together = together;
        this.portal = portal;
        this.postings = postings;
        this.marks = marks;
    }

    @GetMapping("/vacancies/{id}")
    String vacancy(@PathVariable UUID id, @Nullable Authentication person, Model model) {
        boolean jobseeker = Roles.isJobseeker(person);
        var match = together.begin(() -> jobseeker
                ? services.matching().get("/api/jobseekers/me/matches/{id}", id).into(Matching.class)
                : null);
        var way = together.begin(
                () -> services.matching().get("/api/vacancies/{id}/way", id).into(WayThere.class));
        var legality = together.begin(() -> services.employerVacancy()
                .get("/api/vacancies/{id}/legality", id)
                .into(LegalMark.class));
        var posting = together.begin(() -> postings.of(id));
        var vacancy = services.employerVacancy()
                .get("/api/vacancies/{id}", id)
                .into(Vacancy.class)
                .orThrow();
        var similar = together.begin(() -> similarTo(vacancy));
        model.addAttribute("vacancy", vacancy);
        model.addAttribute("canonical", portal.absolute("/vacancies/" + id));
        model.addAttribute("posting", posting.get());
        model.addAttribute("similar", similar.get());
        model.addAttribute(
                "legality", vacancy.open() ? legality.get().optional().orElse(null) : null);
        model.addAttribute("way", way.get().optional().orElse(WayThere.UNKNOWN));
        model.addAttribute(
                "marks",
                marks.of(
                        person,
                        Stream.concat(Stream.of(id), similar.get().stream().map(Hit::vacancyId))));
        var explained = match.get();
        model.addAttribute(
                "match", explained == null ? null : explained.optional().orElse(null));
        model.addAttribute("matchProblem", explained instanceof Answer.Refused<Matching>(var problem) ? problem : null);
        model.addAttribute("matchAway", explained != null && explained.away());
        return "vacancy/vacancy";
    }

    /** By its title and without itself; none where the search is away. */
    private List<Hit> similarTo(Vacancy vacancy) {
        return services.matching()
                .get("/api/vacancies/search")
                .query("q", vacancy.terms().title())
                .query("size", SIMILAR + 1)
                .into(Results.class)
                .optional()
                .map(results -> results.items().stream()
                        .filter(hit -> !hit.vacancyId().equals(vacancy.vacancyId()))
                        .limit(SIMILAR)
                        .map(Hit::unmarked)
                        .toList())
                .orElse(List.of());
    }
}
