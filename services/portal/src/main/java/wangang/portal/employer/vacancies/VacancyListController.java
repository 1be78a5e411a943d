package wangang.portal.employer.vacancies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import wangang.portal.employer.OwnEmployer;
import wangang.portal.services.Items;
import wangang.portal.services.Services;

/** The employer's own vacancies, newest first. */
@Controller
class VacancyListController {

    static final List<String> STATUSES = List.of("PUBLISHED", "DRAFT", "FILLED", "WITHDRAWN", "EXPIRED");

    private final Services services;

    VacancyListController(Services services) {
        this.services = services;
    }

    @GetMapping("/employer/vacancies")
    String list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        var page = Items.of(
                        OwnVacancy.class,
                        services.employerVacancy()
                                .get("/api/vacancies/mine")
                                .query("status", status != null && STATUSES.contains(status) ? status : null)
                                .query("cursor", cursor))
                .unless(OwnEmployer.WITHOUT_ONE);
        if (page.isEmpty()) {
            return "redirect:/employer/profile";
        }
        model.addAttribute("vacancies", page.get().all());
        model.addAttribute("status", status);
        model.addAttribute("statuses", STATUSES);
        model.addAttribute("next", next(status, page.get().nextCursor()));
        return "employer/vacancies";
    }

    private static @Nullable String next(@Nullable String status, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        var address = UriComponentsBuilder.fromPath("/employer/vacancies").queryParam("cursor", "{cursor}");
        return status == null || status.isBlank()
                ? address.encode().buildAndExpand(cursor).toUriString()
                : address.queryParam("status", "{status}")
                        .encode()
                        .buildAndExpand(cursor, status)
                        .toUriString();
    }
}
