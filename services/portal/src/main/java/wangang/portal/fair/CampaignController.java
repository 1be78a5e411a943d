package wangang.portal.fair;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import wangang.portal.page.PortalSettings;
import wangang.portal.page.Roles;
import wangang.portal.services.Together;

/** The page of one campaign, with figures that stay fresh. */
@Controller
class CampaignController {

    private final FairCalls calls;
    private final CampaignVacancies vacancies;
    private final Together together;
    private final PortalSettings portal;

    CampaignController(FairCalls calls, CampaignVacancies vacancies, Together together, PortalSettings portal) {
        this.calls = calls;
        this.vacancies = vacancies;
        this.together = together;
        this.portal = portal;
    }

    @GetMapping("/campaigns/{id}")
    String campaign(@PathVariable UUID id, @Nullable Authentication person, Model model) {
        var role = Roles.of(person);
        var fairs = together.begin(() -> calls.fairsOf(id));
        var own = together.begin(() -> Roles.isJobseeker(person) ? calls.registrations() : List.<Registration>of());
        var figures = together.begin(() -> vacancies.of(id));
        var progress = together.begin(() -> progress(id, role));
        var campaign = calls.campaign(id).orThrow();
        var registrations = FairListController.inForce(own.get());
        model.addAttribute("campaign", campaign);
        model.addAttribute("canonical", portal.absolute("/campaigns/" + id));
        model.addAttribute(
                "fairs",
                fairs.get().stream()
                        .sorted(Comparator.comparing(Fair::over).thenComparing(Fair::begins))
                        .map(fair -> new FairListController.Entry(
                                fair, campaign, NextStep.of(fair, role, registrations.get(fair.fairId()))))
                        .toList());
        model.addAttribute("book", figures.get());
        model.addAttribute("progress", progress.get());
        return "fair/campaign";
    }

    /** A part of the page, asked for again and again. */
    @GetMapping("/campaigns/{id}/figures")
    String figures(@PathVariable UUID id, @Nullable Authentication person, Model model) {
        var progress = together.begin(() -> progress(id, Roles.of(person)));
        model.addAttribute("campaign", calls.campaign(id).orThrow());
        model.addAttribute("book", vacancies.of(id));
        model.addAttribute("progress", progress.get());
        return "fair/campaign :: figures";
    }

    private @Nullable Progress progress(UUID id, @Nullable String role) {
        return "OFFICER".equals(role) ? calls.progressOf(id).optional().orElse(null) : null;
    }
}
