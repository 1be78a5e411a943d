package wangang.portal.office;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import wangang.portal.office.campaigns.Campaigns;
import wangang.portal.office.employers.Employer;
import wangang.portal.office.employers.Employers;
import wangang.portal.services.Services;
import wangang.portal.services.Together;

/** What an officer finds on the desk: everything that waits for a decision. */
@Controller
class OfficeController {

    private final Services services;
    private final Together together;
    private final CampaignDesks desks;

    OfficeController(Services services, Together together, CampaignDesks desks) {
        this.services = services;
        this.together = together;
        this.desks = desks;
    }

    @GetMapping("/office")
    String overview(Model model) {
        var waiting = together.begin(() -> services.employerVacancy()
                .get("/api/employers")
                .query("status", "PENDING")
                .query("size", 5)
                .into(Employers.class));
        var open = services.campaign()
                .get("/api/campaigns")
                .query("status", "OPEN")
                .into(Campaigns.class);
        var found = open.optional().map(some -> desks.of(some.items())).orElse(List.of());
        var employers = waiting.get();
        model.addAttribute(
                "employers", employers.optional().map(Employers::items).orElse(List.<Employer>of()));
        model.addAttribute(
                "moreEmployers",
                employers.optional().map(some -> some.nextCursor() != null).orElse(false));
        model.addAttribute("employersAway", employers.optional().isEmpty());
        model.addAttribute("campaignsAway", open.optional().isEmpty());
        model.addAttribute("desks", found);
        return "office/overview";
    }
}
