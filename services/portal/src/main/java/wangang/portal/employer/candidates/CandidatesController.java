package wangang.portal.employer.candidates;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import wangang.portal.employer.vacancies.OwnVacancy;
import wangang.portal.services.Answer;
import wangang.portal.services.Items;
import wangang.portal.services.Services;
import wangang.portal.services.Together;

/** Who fits one of the employer's vacancies, best first. */
@Controller
class CandidatesController {

    private static final int SHOWN = 20;

    private final Services services;
    private final Together together;

    CandidatesController(Services services, Together together) {
        this.services = services;
        this.together = together;
    }

    /** @param before how many stand on the pages before this one */
    @GetMapping("/employer/vacancies/{id}/candidates")
    String candidates(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "0") int before,
            Model model) {
        var fitting = together.begin(() -> Items.of(
                Candidate.class,
                services.matching()
                        .get("/api/vacancies/{id}/candidates", id)
                        .query("size", SHOWN)
                        .query("cursor", cursor)));
        var vacancy = services.employerVacancy()
                .get("/api/vacancies/{id}", id)
                .into(OwnVacancy.class)
                .orThrow();
        var answer = fitting.get();
        var shown = answer.optional().map(Items::all).orElse(List.of());
        model.addAttribute("vacancy", vacancy);
        model.addAttribute("candidates", shown);
        model.addAttribute("before", Math.max(0, before));
        model.addAttribute("problem", answer.problem());
        model.addAttribute("away", answer.away());
        model.addAttribute(
                "next",
                answer instanceof Answer.Given<Items<Candidate>>(var items, var etag) && items.nextCursor() != null
                        ? next(id, items.nextCursor(), before + shown.size())
                        : null);
        return "employer/candidates";
    }

    private static String next(UUID id, String cursor, int before) {
        return UriComponentsBuilder.fromPath("/employer/vacancies/{id}/candidates")
                .queryParam("cursor", "{cursor}")
                .queryParam("before", before)
                .encode()
                .buildAndExpand(id, cursor)
                .toUriString();
    }
}
