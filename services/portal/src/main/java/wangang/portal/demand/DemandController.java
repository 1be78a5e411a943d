package wangang.portal.demand;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import wangang.portal.employer.OwnEmployer;
import wangang.portal.services.Items;
import wangang.portal.services.Services;
import wangang.portal.services.Together;

/** The list of demand: an employer's own, and for officers who wants most and what of it stays empty. */
@Controller
class DemandController {

    private final Services services;
    private final Together together;

    DemandController(Services services, Together together) {
        this.services = services;
        this.together = together;
    }

    @GetMapping("/employer/demand")
    String own(@RequestParam(required = false) @Nullable String cursor, Model model) {
        var page = Items.of(
                        DemandedVacancy.class,
                        services.employerVacancy().get("/api/vacancies/demand").query("cursor", cursor))
                .unless(OwnEmployer.WITHOUT_ONE);
        if (page.isEmpty()) {
            return "redirect:/employer/profile";
        }
        show(page.get(), "/employer/vacancies/", model);
        return "demand/own";
    }

    @GetMapping("/office/demand")
    String employers(@RequestParam(required = false) @Nullable String cursor, Model model) {
        var totals = together.begin(() ->
                services.employerVacancy().get("/api/employers/demand/totals").into(DemandTotals.class));
        var page = Items.of(
                        DemandingEmployer.class,
                        services.employerVacancy().get("/api/employers/demand").query("cursor", cursor))
                .orThrow();
        model.addAttribute("totals", totals.get().optional().orElse(null));
        model.addAttribute("employers", page.all());
        model.addAttribute("next", page.nextCursor());
        return "demand/employers";
    }

    @GetMapping("/office/demand/{employer}")
    String of(@PathVariable UUID employer, @RequestParam(required = false) @Nullable String cursor, Model model) {
        var page = Items.of(
                        DemandedVacancy.class,
                        services.employerVacancy()
                                .get("/api/employers/{id}/demand", employer)
                                .query("cursor", cursor))
                .orThrow();
        show(page, "/office/vacancies/", model);
        model.addAttribute("employer", employer);
        return "demand/employer";
    }

    private static void show(Items<DemandedVacancy> page, String vacancies, Model model) {
        model.addAttribute("vacancies", page.all());
        model.addAttribute("base", vacancies);
        model.addAttribute("next", page.nextCursor());
    }
}
