package wangang.portal.employer.applications;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import wangang.portal.employer.OwnEmployer;
import wangang.portal.employer.vacancies.OwnVacancy;
import wangang.portal.services.Answer;
import wangang.portal.services.Items;
import wangang.portal.services.Services;
import wangang.portal.services.Together;

/** Applications as a board: of one vacancy, or of the newest vacancies together. */
@Controller
class BoardController {

    /** Whose applications are asked for side by side. */
    private static final int VACANCIES = 20;

    private static final int APPLICATIONS = 100;

    private final Services services;
    private final Together together;

    BoardController(Services services, Together together) {
        this.services = services;
        this.together = together;
    }

    @GetMapping("/employer/applications")
    String board(@RequestParam(required = false) @Nullable UUID vacancy, Model model) {
        var first = together.begin(() -> vacancy == null ? null : applications(vacancy));
        var known = Items.of(
                        OwnVacancy.class,
                        services.employerVacancy().get("/api/vacancies/mine").query("size", APPLICATIONS))
                .unless(OwnEmployer.WITHOUT_ONE);
        if (known.isEmpty()) {
            return "redirect:/employer/profile";
        }
        var vacancies = known.get().all().stream().filter(one -> !one.draft()).toList();
        var chosen = first.get();
        var lists = chosen == null ? ofNewest(vacancies) : List.of(chosen.orThrow());
        var applications = lists.stream()
                .flatMap(list -> list.all().stream())
                .sorted(Comparator.comparing(Application::submittedAt, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
        model.addAttribute("board", Board.of(applications));
        model.addAttribute("vacancies", vacancies);
        model.addAttribute("titles", titles(vacancies));
        model.addAttribute("vacancy", vacancy);
        model.addAttribute("more", lists.stream().anyMatch(list -> list.nextCursor() != null));
        model.addAttribute("older", vacancy == null && vacancies.size() > VACANCIES);
        return "employer/applications";
    }

    private List<Items<Application>> ofNewest(List<OwnVacancy> vacancies) {
        return vacancies.stream()
                .limit(VACANCIES)
                .map(vacancy -> together.begin(() -> applications(vacancy.vacancyId())))
                .toList()
                .stream()
                .map(pending -> pending.get().orThrow())
                .toList();
    }

    private Answer<Items<Application>> applications(UUID vacancy) {
        return Items.of(
                Application.class,
                services.employerVacancy()
                        .get("/api/vacancies/{id}/applications", vacancy)
                        .query("size", APPLICATIONS));
    }

    private static Map<UUID, String> titles(List<OwnVacancy> vacancies) {
        return vacancies.stream().collect(Collectors.toMap(OwnVacancy::vacancyId, OwnVacancy::title));
    }
}
